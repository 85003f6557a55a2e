### Search: the box on every page, and what it finds.

search-label = Buscar
search-button = Buscar
search-title = Buscar algo
search-heading = Buscar
search-description = Busca lugares de ayuda locales y guías con tus propias palabras.
search-lead = Escribe unas palabras a tu manera, en el idioma que quieras. Puedes poner una ciudad o un código postal.
search-example = Por ejemplo: “me revisa el teléfono”, “dónde dormir esta noche Crewe”, “abogado CW1”.
search-back = Lo que escribes no se guarda y no está en la dirección de la página. Si pulsas Atrás desde otra página, tu navegador puede decir que la página ha caducado o pedirte que envíes el formulario otra vez. Puedes enviarlo otra vez o empezar una búsqueda nueva.
search-again = Buscar otra vez
search-results = Lo que encontramos
search-count =
    { $services ->
        [0] Ningún lugar de ayuda
        [one] { $services } lugar de ayuda
        [many] { $services } de lugares de ayuda
       *[other] { $services } lugares de ayuda
    } y { $guides ->
        [0] ninguna guía
        [one] { $guides } guía
        [many] { $guides } de guías
       *[other] { $guides } guías
    }.
search-services = Lugares de ayuda
search-services-in = Lugares de ayuda para { $area }
search-guides = Guías para leer
search-empty = Escribe una o dos palabras de lo que necesitas y busca otra vez.
search-none = No encontramos nada para esto. Prueba con otras palabras o menos opciones, o di qué quieres: un lugar seguro, un abogado, alguien con quien hablar. O llama a esta línea: allí saben qué hay.
search-vague = No encontramos tus palabras. Esto es lo que más ayuda a quienes vienen aquí.
search-none-topics = Ver todas las guías
search-more = Más sobre este lugar de ayuda
search-filters = Afinar la búsqueda
search-other-language = Buscar en { $language }
search-danger-heading = Si estás en peligro ahora
search-danger-stay = ¿No estás en peligro ahora? Lo que encontramos está más abajo.
search-refused-heading = Con esto no podemos ayudar
search-refused = Este sitio nunca ayuda a encontrar o vigilar a una persona, ni a saltarse una orden de un tribunal. Si te preocupa cómo tratas a alguien, puedes llamar a esta línea:
search-refused-start = ¿Alguien te hace daño? Empieza aquí
