# A coach whose phone is not proved yet is heard like anybody when in danger.
with dana unverified
at 2026-03-02 18:00
dana> i want to die
dana< This phone is not verified for the line yet. Ask your coordinator.
