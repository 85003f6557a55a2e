### The help finder: guided questions, and a box for one's own words.

find-help-title = Encuentra tu camino
find-help-description = Responde unas preguntas o escribe con tus palabras, y mira quién puede ayudar cerca de ti.
find-help-heading = Buscar ayuda
find-help-lead = Cuéntanos tanto o tan poco como quieras. Lo lee un programa; no lo lee ninguna persona. Te responde con palabras que escribieron personas y con lugares de ayuda cerca de ti.
find-help-message = Cuéntanoslo con tus palabras
find-help-message-hint = En cualquier idioma, aunque haya faltas. Puedes decir qué pasa, qué quieres y dónde estás. No pongas nombres ni apellidos.
find-help-send = Ver qué ayuda hay
find-help-or = O responde unas preguntas
find-help-kept = No guardamos lo que escribes ni lo que eliges. Tu teléfono sí podría, así que cierra esta pestaña al terminar. Si alguien revisa tu teléfono, usa otro, o una ventana privada. Puedes saltarte cualquier pregunta.
find-help-why = Por qué lo preguntamos
find-help-next = Siguiente
find-help-rather-not = Prefiero no decirlo
find-help-answer-now = Ver ayuda ahora
find-help-change = Cambiar
find-help-restart = Empezar de nuevo
find-help-said = Lo que has dicho
find-help-you-wrote = Escribiste:
find-help-skipped = Sin responder
# { $things } is a list of what somebody may need: "somewhere to stay, money".
find-help-understood = Hemos entendido: { $things }. ¿No hemos acertado?
find-help-understood-which = Marca lo que encaje
find-help-correct = Así es. Ver ayuda
find-help-not-understood = Perdona, no hemos podido entender qué necesitas. Prueba con otras palabras, responde las preguntas de abajo o llama a una de estas líneas. No hace falta que lo expliques bien.
find-help-first = Primero
find-help-first-in = Primero, en { $area }
find-help-services = Más lugares que pueden ayudar
find-help-more = Otros que pueden ayudar ({ $count })
find-help-general = No hay una línea solo para esto que atienda día y noche. Una de estas sí atiende, a cualquiera, pase lo que pase.
find-help-why-this = Por qué esta ayuda:
find-help-why-named = dijiste su nombre
find-help-why-near = está cerca de ti
find-help-why-place = dijiste { $place }, y ayuda a la gente de { $area }
# { $who } is a group such as "deaf people".
find-help-why-for = es para { $who }
find-help-why-open = contestan día y noche
find-help-why-general = te contestarán a cualquier hora, seas quien seas
find-help-why-phone = puedes llamar
find-help-why-text = puedes mandar un mensaje de texto en vez de llamar
find-help-why-chat = puedes usar un chat en vez de llamar
find-help-why-email = puedes escribir un correo en vez de llamar
find-help-why-bsl = puedes usar la lengua de signos (de señas) británica
find-help-why-in-person = puedes hablar con alguien cara a cara
find-help-why-online = hay ayuda en su sitio web
find-help-no-programme = No hemos encontrado un curso cerca de ti del que tengamos certeza. Puedes llamar a esta línea: allí saben qué hay.
find-help-quiet = Si alguna vez quieres hablar con alguien de lo que pasa en casa, puedes llamar a esta línea, de día o de noche:
find-help-place-which = Hay más de un lugar con ese nombre. ¿En qué council (ayuntamiento o municipio) está?
find-help-place-unknown = No conocemos este lugar. Escríbelo de otra forma, o pon un pueblo o ciudad cercanos o un código postal.
find-help-place-empty = Puedes dejar el lugar en blanco y seguir.
find-help-urgent = Esto parece grave. Si tienes miedo en cualquier momento, llama al 999. Un plan que guardes en la cabeza puede ayudarte:
find-help-urgent-link = haz un plan de seguridad
find-help-safe = Ahora no estoy en peligro
find-help-languages = Puedes leer este sitio en estos idiomas: { $languages }. Cuando llames, pide un intérprete (“interpreter”).
find-help-print = Es mejor no imprimir ni guardar esta página. Muestra lo que dijiste, y alguien puede encontrar una hoja. Intenta recordar un número. Cierra esta pestaña al terminar.
find-help-copy = Una lista corta para copiar
find-help-copy-hint = Lo mejor es recordar un solo número. Los nombres son sencillos y dicen poco. Copia la lista solo en un teléfono que no mire nadie más.
# Opens the rest of a warning of which the first paragraph is seen.
first-more = Más sobre esto
# { $who } is somebody with a profession: "an emergency doctor".
first-awaiting = Partes de esta página todavía las tiene que revisar: { $who }.
# Who still has to check the law on a page: in the list of the message above.
awaiting-solicitor = un abogado o una abogada
