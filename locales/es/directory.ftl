### Services: lists, cards and pages.

## Titles stay in the browser's history: they must tell nothing.
services-title = Busca lo que hay cerca
services-description = Elige tu zona para ver lugares de ayuda locales y nacionales, cuándo contestan y cómo contactarlos.
area-title = { $area }
area-description = Ayuda local en { $area }: números, horarios y qué pasa cuando te pones en contacto.
kind-title = { $kind }, { $area }

## Choosing
services-heading = Busca ayuda cerca de ti
services-lead = Elige tu zona. Verás a quién llamar, cuándo contestan y qué pasa después.
filter-heading = Afinar la búsqueda
filter-any = Cualquier opción
filter-kind = Tipo de ayuda
filter-audience = Para quién es
filter-channel = Cómo contactar
filter-language = Idioma
filter-open = Solo los abiertos ahora
filter-more = Más opciones
filter-more-hint = Solo aparecen los lugares que lo dicen. Puede que otros también lo hagan: pregunta al llamar.
results-heading = Lugares de ayuda
results-in = Lugares de ayuda para { $area }
results-count =
    { $count ->
        [0] No se encontró ningún lugar de ayuda.
        [one] { $count } lugar de ayuda encontrado.
        [many] { $count } de lugares de ayuda encontrados.
       *[other] { $count } lugares de ayuda encontrados.
    }
results-none = Nada encaja con todo lo que elegiste. Elige menos opciones, o llama a esta línea:
all-help-in = Toda la ayuda en { $area }

## An area
area-heading = Ayuda en { $area }
ring-first = A quién llamar primero
kinds-heading = Tipos de ayuda
kind-count =
    { $count ->
        [one] { $count } lugar de ayuda
        [many] { $count } de lugares de ayuda
       *[other] { $count } lugares de ayuda
    }, de aquí: { $local }.
kind-heading = { $kind }: { $area }
kind-local = En { $area }
kind-national = En todo el país
gaps-heading = Lo que no pudimos encontrar aquí
gap = { $kind }: no conocemos ningún lugar de ayuda local en { $area } del que tengamos certeza.
gap-instead = Mientras tanto, llama a:
other-area = Elegir otra zona
area-national = Todo el país

## A line
call = Llamar
call-free = Llamada gratis
call-standard = Tarifa normal
on-bill = Puede aparecer en una factura con detalle de llamadas
bill-unknown = No sabemos si la llamada aparece en la factura. Pregunta, o llama desde otro teléfono.
bill-free = Los números gratis no deberían salir en las facturas con detalle. Aun así, tu teléfono guarda la llamada en su lista.
not-on-bill = No aparece en la factura con detalle de llamadas
call-log = Tu teléfono guarda una lista de llamadas. Un hueco en la lista también se puede notar.
text-relay = Acepta llamadas por Relay UK
text-to = Manda un mensaje de texto al
text-word-to = Manda un mensaje de texto con { $word } al
email-label = Correo electrónico:
web-link = Sitio web:
chat-button = Chat en la web
phone-of = El número de
# Before the name of another service, whose number is given because we are not sure of this one’s own.
phone-instead = Otro lugar al que puedes llamar:
phone-main = Línea principal
phone-out-of-hours = Cuando la línea principal está cerrada
phone-professionals = Para profesionales
phone-overseas = Desde fuera del Reino Unido
phone-queries = Preguntas
no-phone = No tenemos un número de teléfono del que tengamos certeza.
fact-separator = {" · "}

## Hours
hours-always = día y noche
hours-all-day = todo el día
hours-unknown = Comprueba el horario antes de llamar
hours-day = { $day } { $times }
hours-days = { $from } a { $to } { $times }
hours-all-but = a todas horas, excepto { $times }
hours-every-day = Todos los días { $times }
hours-stretch = de { $start } a { $end }
hours-not-bank-holidays = cerrado los días festivos
hours-bank-holidays = días festivos { $times }
hours-separator = {"; "}
# Shown in previews only, to editors.
draft = Borrador
state-open = Abierto ahora
state-closed = Cerrado ahora
state-unknown = No sabemos el horario

## A service's page
whole-page = La página de este lugar de ayuda
how-to-reach = Cómo contactar
what-happens = Qué pasa cuando te pones en contacto
what-happens-unknown = Todavía no lo sabemos. Antes de decir quién eres, puedes preguntar quién contesta, qué te van a preguntar y qué tendrían que contar a otros.
about-service = Sobre este lugar de ayuda
how-we-know = Cómo lo sabemos
how-we-check-link = Cómo comprobamos los datos
withheld = No tenemos certeza de algunos contactos, así que no los mostramos aquí:
sources = De dónde viene esto
source-date = Fecha de la fuente:
confidence-high = La fuente es oficial o del propio lugar de ayuda.
confidence-medium = La fuente es oficial pero más antigua, o no es del propio lugar de ayuda.
confidence-low = No tenemos certeza de esta fuente. Al llamar, comprueba lo que dice.
checked-rang = Comprobado por teléfono el { $date }.
checked-official-page = Comprobado en la página oficial el { $date }.
checked-late = Sin comprobar desde el { $date }. Si nadie contesta, llama a otro número.
checked-unchecked = Todavía sin comprobar por teléfono. Tomado de sus fuentes el { $date }.

fact-where = Dónde
fact-for = Para quién es
fact-eligibility = Quién puede usarlo
fact-referral = Cómo pedir esta ayuda
fact-waiting = Cuánto puedes esperar
fact-bill = En la factura del teléfono
fact-cost = Cuánto cuesta la ayuda
fact-languages = Idiomas
fact-organisation = Quién lo lleva
fact-hours = Horario
fact-place = Dirección
# { $things } is a list of names of facts: "how long you may wait, languages".
fact-unknown = Todavía no sabemos: { $things }.
place-confidential = Se mantiene en secreto, para proteger a quienes están allí. Se llega por teléfono.
cost-free = Gratis
cost-standard = Puede que haya que pagar: pregunta antes

## A service that has closed
retired-heading = cerrado
retired-since = Este lugar de ayuda ya no existe. Lo quitamos de este sitio el { $date }. No llames a su número antiguo: ahora puede ser de otra persona.
retired-instead = Quién ayuda ahora
gone-heading = ya no está aquí
gone-since = Quitamos esta página de nuestro sitio el { $date }. Lo que decía puede estar atrasado.
gone-instead = Qué leer ahora
