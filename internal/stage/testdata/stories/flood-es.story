# Una broma sin fin: cuarenta respuestas por hora y ni una más, un coach mira una vez,
# y las palabras de peligro se oyen como las de cualquiera.
at 2026-03-02 18:00
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
< Soy un programa de computadora. Los coaches son personas, y te digo cuando llega uno. Escribe COACH para hablar con alguien.
advance 10s
> eres un robot
-- handoff handoff human
-- page luis
-- page dana
-- not said: trust-bot
< Ya le dije a un coach y sigo hasta que alguien responda. Si quieres, dime de qué se trata. Si urge: 988, oprime 2. En peligro: 911.
dana< LINE: HANDOFF K2, 1 waiting, no rush. Reply OK to take the next, PASS if you can't.
luis< LINE: HANDOFF K2, 1 en espera, sin prisa. OK para tomar el que sigue, PASS si no.
advance 10s
> eres un robot
-- not said: trust-bot
advance 10s
> eres un robot
-- not said: trust-bot
advance 10s
> me quiero morir
-- handoff raised: crisis suicide_active
-- page luis
-- page dana
< Gracias por contarme. Busco a un coach para ti ahora, no a un agente. ¿Quieres hablar ya? Llama al 988, oprime 2. Gratis, 24/7. Si hay peligro: 911.
dana< LINE: URGENT page K2. Reply OK to take it, PASS if you can't.
luis< LINE: URGENT, aviso K2. OK para tomarlo, PASS si no puedes.
