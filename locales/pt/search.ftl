### Search: the box on every page, and what it finds.

search-label = Pesquisar
search-button = Pesquisar
search-title = Procurar informação
search-heading = Pesquisar
search-description = Procure serviços locais e guias por palavras suas.
search-lead = Escreva algumas palavras à sua maneira, na língua que quiser. Pode dizer uma cidade ou um código postal (postcode).
search-example = Por exemplo: “ele mexe no meu telemóvel”, “onde dormir hoje Crewe”, “advogado CW1”.
search-back = O que escreve não é guardado e não aparece no endereço da página. Se voltar atrás (Back) a partir de uma página seguinte, o navegador pode dizer que a página expirou ou perguntar se quer enviar o formulário de novo. Pode enviá-lo outra vez ou começar uma nova pesquisa.
search-again = Pesquisar de novo
search-results = O que encontrámos
search-count =
    { $services ->
        [0] Nenhum serviço de apoio
        [one] { $services } serviço de apoio
        [many] { $services } de serviços de apoio
       *[other] { $services } serviços de apoio
    } e { $guides ->
        [0] nenhum guia.
        [one] { $guides } guia.
        [many] { $guides } de guias.
       *[other] { $guides } guias.
    }
search-services = Serviços de apoio
search-services-in = Serviços de apoio para { $area }
search-guides = Guias para ler
search-empty = Escreva uma ou duas palavras sobre o que precisa e pesquise de novo.
search-none = Não encontrámos nada para isto. Tente outras palavras, escolha menos coisas, ou diga o que quer: um lugar seguro, um advogado, alguém com quem falar. Ou ligue para esta linha: lá sabem o que existe.
search-vague = Não encontrámos as suas palavras. Estes ajudam a maioria das pessoas que vêm aqui.
search-none-topics = Ver todos os guias
search-more = Mais sobre este serviço
search-filters = Reduzir a lista
search-other-language = Pesquisar em { $language }
search-danger-heading = Se está em perigo agora
search-danger-stay = Não está em perigo agora? O que encontrámos está mais abaixo.
search-refused-heading = Não podemos ajudar com isto
search-refused = Este site nunca ajuda a encontrar ou vigiar uma pessoa, nem a contornar uma ordem do tribunal. Se se preocupa com a forma como trata alguém, pode ligar para esta linha:
search-refused-start = Alguém lhe faz mal? Comece aqui
