# A coach in danger is heard though a page is open, and though the words are few.
at 2026-03-02 18:00
> hola
< Warmline: mensajes y coaches de verdad, 18+. ¿Te apuntas? Responde 2. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas. HELP: ayuda. STOP: parar
> 2
-- joined
-- answer: consent = sms_recurring
-- answer: lang = es
< Warmline: listo. Msjs recurrentes, cantidad variable. Pueden aplicar tarifas de msjs y datos. HELP o AYUDA: ayuda. STOP: parar. example.org/terms
< Soy una computadora; los coaches son personas que ya pasaron por esto. No es el 911 ni del todo privado. COACH te trae a una persona.
< ¿Qué te ayuda ahora? 1 Que alguien me escriba 2 Algo que me frena 3 Conocer gente. O dilo a tu manera. ¿Y qué nombre uso contigo? Cualquiera vale.
> Marta
-- answer: name = Marta
-- answer: name_words = Marta
-- promise first Mon 21:00 luis
< Listo, Marta. Luis ya lo ve y te escribe en persona antes de las 9 pm. De noche te pregunto algo, a las 6:30 pm. ¿Otra hora? Dime. X salta.
> ya no puedo con esto, ando bien deprimida
-- handoff urgent distress
-- page luis
< Es mucho peso. Ya busco a un coach para ti. ¿Quieres hablar ahora? Llama al 988, oprime 2. Gratis, a toda hora. En peligro: 911.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
advance 4m
-- Mon 18:04:00
-- page dana
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis> me kiero morir
-- handoff crisis suicide_active
-- page omar
-- page ruth
luis< Gracias por contarme. Busco a un coach para ti ahora, no a un agente. ¿Quieres hablar ya? Llama al 988, oprime 2. Gratis, 24/7. Si hay peligro: 911.
omar< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
dana> OK
-- accepted dana
< Dana, coach y persona de verdad, ya tiene tu mensaje y lo lee ahora. Yo me callo.
< Dana habla inglés y tiene un intérprete. Escribe en español como siempre.
dana.2< It's yours. I've told Luis. Marta, Spanish. Wrote 6 pm: "ya no puedo con esto, ando bien deprimida". Told: 911, 988. Phone OK to text. What you type here goes to Marta as you type it. First words within 5 min, please.
dana.2< K2 writes Spanish. Interpreter: 617-555-0101. Two sentences ready to send as yours: reply 1 or 2.
luis< Dana lo tiene. Gracias, ya puedes descansar.
dana> i want to kill myself
-- handoff crisis suicide_active
-- page ruth
-- page omar
-- passed dana
-- page ruth
dana< A coach (a person, not police) is being paged for you now. Want to talk this minute? Call or text 988, free, 24/7. In danger or hurt: call 911.
dana.2< I'm asking other coaches. Marta stays with you until one says OK.
omar< LINE: URGENT page M2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page M2. Reply OK to take it, PASS if you can't.
ruth< LINE: URGENT page P2. Reply OK to take it, PASS if you can't.
