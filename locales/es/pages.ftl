### The first page, the list of guides, and pages for when something went wrong.

## Home. The title stays in the browser's history: it must tell nothing.
home-title = Inicio
home-description = Encuentra ayuda local y nacional en { $region }, en tu idioma. Funciona en cualquier teléfono.
home-heading = Mereces vivir a salvo.
home-lead = Encuentra ayuda cerca de ti en { $region }, si alguien cercano te hace daño, te asusta o te controla, o se lo hace a alguien que conoces.
home-choose = O elige tu zona
# Above the ways in, by who somebody is. Names and lines are short: they are read in a glance.
home-doors = ¿Qué te trae aquí?
door-hurt = Alguien me hace daño o me asusta
door-hurt-line = Mujeres, hombres, cualquier edad. Cuéntalo con tus palabras.
door-someone = Me preocupa alguien
door-someone-line = Cómo ayudar sin empeorar las cosas
door-behaviour = Me preocupa lo que hago
door-behaviour-line = Si haces daño, asustas o controlas a alguien y quieres dejar de hacerlo
door-young = Tengo menos de 18 años
door-young-line = En casa, o con tu novio o tu novia
door-work = Soy profesional
door-work-line = Enviar un caso, a quién acudir en cada zona, carteles
door-search = Buscar en todo el sitio
door-search-line = Lugares de ayuda, guías, derechos
home-lines = Habla con alguien
home-guides = Conviene saber
home-trace-heading = Si alguien puede mirar tu teléfono
home-trace = No guardamos nada de lo que escribes, pero tu navegador guarda una lista de páginas. Puedes salir cuando quieras con el botón de arriba.
home-leaving-link = Cómo salir de este sitio
home-privacy-link = Qué guardamos

## Guides
topics-title = Guías
topics-heading = Guías
topics-lead = Guías cortas con palabras sencillas. Cada una empieza por lo que puedes hacer ahora.
guide-services = Quién puede ayudar
guide-reviewed = Última revisión: { $date }.
guide-past-review = Había que revisarla antes del { $date }, así que alguna parte puede estar atrasada.

## When something went wrong
error-title = Página no mostrada
error-not-found = No pudimos encontrar esa página
error-bad-request = No pudimos leer eso
error-too-large = Era demasiado largo para leerlo
error-busy = El sitio tiene muchas visitas ahora
error-internal = Algo falló por nuestra parte
error-ways = Los números de arriba siguen funcionando. También puedes empezar de nuevo desde aquí.

## Guides, continued
group-now = Si necesitas ayuda ahora
group-understand = ¿Qué me está pasando?
group-safer = Vivir con menos peligro
group-law = Policía, leyes y tribunales
group-home = Un lugar donde vivir
group-family = Hijos y familia
group-you = Para tu situación
group-others = Ayudar a otras personas, cambiar lo que haces
group-after = Después
topics-a-to-z = De la A a la Z
easy-read = Versión de lectura fácil
easy-read-full = Leer la guía completa
guide-services-area = En tu zona
guide-related = Lee después
contents = En esta página
breadcrumb-label = Estás aquí
law-heading = La ley que hay detrás de esta página, en Inglaterra y Gales, y de dónde viene:
law-read = Leído el { $date }:

## Glossary, handbook, campaigns. The titles stay in the browser's history.
glossary-title = Palabras
glossary-heading = Palabras explicadas
handbook-title = Para profesionales
handbook-heading = Para profesionales
handbook-lead = A quién acudir en cada council (ayuntamiento o municipio), quién envía casos y cómo, y qué decir. Compruébalo en tu zona: aquí todavía no se ha confirmado nada por teléfono.
# The parts of the handbook.
desk-area = Tu zona: a quién llamar
desk-decide = Preguntar, valorar el riesgo, enviar el caso
desk-job = Para tu trabajo
desk-campaign = La campaña
handbook-services = Lugares de ayuda
handbook-self-referral = La gente puede ponerse en contacto directamente con estos:
campaigns-title = Campañas
campaigns-heading = Campañas
campaigns-none = Ahora no hay ninguna campaña.
campaign-over = Esta campaña terminó el { $date }.
campaign-materials = Lo que puedes colgar
