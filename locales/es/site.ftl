### The frame around every page. Keep these short: they are read on small screens, in a hurry.

## Leaving
# The button that is always at the top. It must not say why somebody leaves.
exit = Salir de este sitio
# Told to a screen reader when Shift was pressed twice; a third time leaves.
exit-once-more = Pulsa Shift una vez más para salir
skip-to-main = Ir al contenido

## Links
# What a chat shows under a link that somebody sends. It must tell nothing.
link-preview = Ayuda e información local.

## The line for danger, on every page. 999 and 55 are typed on purpose: they are the same everywhere in the UK.
emergency-label = Ayuda urgente
emergency-call = Llama al 999
# The silent call from a mobile. "When asked" must stay: pressing 55 too early does nothing. What stands between * is stressed.
emergency-silent = ¿No puedes hablar? Con móvil o celular: no cuelgues y pulsa 55 *cuando te lo pidan*.
# Opens the other ways. One word: it stands at the end of the sentence above.
emergency-ways = Más
# A text to 999 reaches nobody from a phone that was not signed up before.
emergency-unspoken = Mensaje de texto al 999, si tu teléfono está registrado para eso. App 999 BSL (lengua de signos o señas). Relay UK 18000.
emergency-more = Cómo funciona cada opción
emergency-national = Línea nacional para mujeres
# Beside the name of a support team that is part of the police.
emergency-police = equipo de la policía

## Menus
nav-label = Principal
# Under an icon: one short word.
nav-menu = Menú
nav-home = Inicio
nav-services = Buscar ayuda cerca
nav-topics = Guías
languages-label = Idiomas

## Notes
draft-translation = Esto lo tradujo una máquina y todavía nadie lo ha revisado. Si tienes dudas, confía en la página en inglés:
not-translated = Este texto todavía no está en tu idioma. Se muestra en inglés.
translation-stale = Esta traducción puede estar atrasada: el texto en inglés ha cambiado desde entonces.
translation-older = La traducción anterior
# Labels behind a piece of advice: would another person see that it was followed?
seen-yes = Esa persona lo vería.
seen-maybe = Esa persona podría verlo.
seen-no = Esto es difícil de ver.
other-website = otro sitio web
unknown = No lo sabemos
yes = Sí
no = No
footer-licence = Textos de este sitio: CC BY 4.0. Datos de lugares: mira Licencias y créditos.
island-sending = Un momento …
island-lost = No hemos podido conectar con el sitio. Lo que escribiste sigue aquí. Mira si tienes señal y pulsa el botón otra vez. Si hay peligro, llama al 999.
# On paper only.
on-paper = Esta página, tal como estaba el { $date }.
