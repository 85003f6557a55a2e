### What is said to a line of the conversation: answers to questions, and small talk.

## The box under every answer
reply-add = Añade algo o pregunta
reply-add-hint = Por ejemplo: dónde estás, “no puedo llamar”, “¿es gratis?”, “¿qué pasa cuando llamo?”
reply-send = Enviar
reply-chips = O elige lo que encaje
reply-chip-no-calls = No puedo llamar
reply-chip-someone = Le pasa a alguien que conozco
reply-chip-stay = Necesito un lugar donde quedarme
reply-chip-man = Soy hombre
reply-before = Antes escribiste:
reply-one-question = Una pregunta que cambiaría esta lista
reply-unread = No hemos podido leer una parte de lo que dijiste antes, así que la hemos dejado fuera.

## What is new in the list
# { $things } is a list of a place, groups, needs: "Warrington, deaf people".
reply-new-list = La lista es nueva. Ahora encaja con esto: { $things }.
reply-same-list = Gracias por contarlo. Eso no cambia quién puede ayudar, así que la lista es la misma.
reply-corrected = Perdona, nos equivocamos. La lista es nueva.
# { $things } as above.
reply-corrected-things = Perdona, nos equivocamos. La lista es nueva y ahora encaja con esto: { $things }.
reply-no-calls = ayuda sin llamar
reply-way = { $way ->
    [text] mensajes de texto
    [chat] chat en la web
    [email] correo electrónico
    [in-person] hablar cara a cara
    [phone] llamadas
   *[other] otras formas de contacto
 }
reply-more = Aquí hay otros que pueden ayudar.
reply-no-more = No conocemos otros para esto. Puedes escribir qué más necesitas, o mirar todos los lugares de ayuda.
reply-eased = Qué bien que ahora haya más calma. Si empieza otra vez, llama al 999. Estas personas ayudan con lo que viene después.

## A question about a service
reply-unknown = Esto no lo sabemos. Por favor, pregúntaselo:
reply-unknown-pets = No sabemos si aceptan animales. Por favor, pregúntaselo:
reply-unknown-tells = Antes de decir quién eres, puedes preguntar quién contesta y qué tendrían que contar a otros.
reply-no-way = No sabemos si se les puede contactar de esa forma. Estas son las formas que conocemos:
reply-not-given = A nadie se le dice dónde está. Eso protege a quienes viven allí. Se llega por teléfono, y allí te dicen cómo ir:
reply-interpreters-yes = Pueden conseguir un intérprete. Di qué idioma hablas: “Spanish” (español).
reply-interpreters-no = No tienen intérpretes.
reply-signs = Puedes usar la lengua de signos (de señas) británica.
reply-only-instead = No tenemos un número suyo del que tengamos certeza. Puedes llamar a esta línea:

## A word, a guide
reply-term-more = Más palabras explicadas
reply-guide-from = Esto viene de nuestra guía:

## Small talk
reply-close-heading = Cuídate mucho
reply-close = Puedes volver cuando quieras. No guardamos lo que escribiste. Tu teléfono sí podría, así que cierra esta pestaña.
reply-close-grave = Antes de irte: si estás en peligro, llama al 999. No hace falta tener la certeza. Puedes volver aquí cuando quieras.
reply-hello-heading = Hola
reply-hello = Esto es un programa, no una persona. Muestra quién puede ayudar. Puedes escribir qué está pasando o qué necesitas.
reply-joke-heading = De eso no sabemos
reply-joke = Esto es un programa que conoce la ayuda que hay para quien sufre daño o miedo en casa. Lo que dijiste hasta ahora sigue aquí. Puedes continuar cuando quieras.
reply-anger-heading = Sentimos que esto no te esté ayudando
reply-anger = Esto es solo un programa, y a veces se equivoca. Dilo con otras palabras o habla con una persona:
reply-about-you-heading = Quién lee esto
reply-about-you = Lo lee un programa; no lo lee ninguna persona. No guardamos lo que escribes, pero tu teléfono podría hacerlo. El programa no puede llamarte ni mandar ayuda: para eso, llama a uno de estos números.
