### The help finder: guided questions, and a box for one's own words.

find-help-title = Encontre o seu caminho
find-help-description = Responda a algumas perguntas, ou escreva por palavras suas, e veja quem pode ajudar na sua área.
find-help-heading = Encontrar ajuda
find-help-lead = Conte-nos tanto ou tão pouco quanto quiser. Quem lê é um programa de computador, não uma pessoa. Ele responde com palavras escritas por pessoas e mostra serviços de apoio na sua área.
find-help-message = Conte-nos por palavras suas
find-help-message-hint = Em qualquer língua e com qualquer ortografia. Pode dizer o que se passa, o que quer e onde está. Não escreva nomes nem sobrenomes.
find-help-send = Ver o que pode ajudar
find-help-or = Ou responda a algumas perguntas
find-help-kept = Não guardamos o que escreve nem o que escolhe. O seu telemóvel pode guardar, por isso feche este separador (aba) quando acabar. Se alguém mexe no seu telemóvel, use outro, ou uma janela privada (anónima). Pode saltar qualquer pergunta.
find-help-why = Porque perguntamos
find-help-next = Seguinte
find-help-rather-not = Prefiro não dizer
find-help-answer-now = Ver ajuda agora
find-help-change = Mudar
find-help-restart = Começar de novo
find-help-said = O que nos disse
find-help-you-wrote = Escreveu:
find-help-skipped = Saltou
# { $things } is a list of what somebody may need: "somewhere to stay, money".
find-help-understood = Entendemos: { $things }. Não está certo?
find-help-understood-which = Marque o que está certo
find-help-correct = É isso. Ver ajuda
find-help-not-understood = Desculpe, não entendemos do que precisa. Tente outras palavras, responda às perguntas abaixo ou ligue para um destes números. Não precisa de explicar bem.
find-help-first = Primeiro
find-help-first-in = Primeiro, para { $area }
find-help-services = Quem mais pode ajudar
find-help-more = Mais pessoas que podem ajudar ({ $count })
find-help-general = Nenhuma linha feita para isto atende de dia e de noite. Uma destas atende. É para qualquer pessoa, seja qual for o problema.
find-help-why-this = Porque mostramos isto:
find-help-why-named = foi o que escreveu
find-help-why-near = é na sua área
find-help-why-place = disse { $place }, e aqui ajudam pessoas de { $area }
# { $who } is a group such as "deaf people".
find-help-why-for = é para { $who }
find-help-why-open = há quem atenda de dia e de noite
find-help-why-general = há quem atenda a qualquer hora, seja quem for
find-help-why-phone = pode ligar
find-help-why-text = pode mandar SMS em vez de ligar
find-help-why-chat = pode falar por chat em vez de ligar
find-help-why-email = pode escrever um email em vez de ligar
find-help-why-bsl = pode usar a língua gestual britânica
find-help-why-in-person = pode falar com alguém cara a cara
find-help-why-online = há ajuda no site deles
find-help-no-programme = Não encontrámos na sua área um curso de que tenhamos a certeza. Pode ligar para esta linha: lá sabem o que existe.
find-help-quiet = Se um dia quiser falar com alguém sobre o que se passa em casa, pode ligar para esta linha, de dia ou de noite:
find-help-place-which = Há mais do que um lugar com esse nome. Em que council (câmara ou prefeitura local) fica?
find-help-place-unknown = Não conhecemos este lugar. Tente escrever de outra forma, ou escreva uma cidade próxima ou um código postal (postcode).
find-help-place-empty = Pode deixar o lugar em branco e continuar.
find-help-urgent = Isto parece sério. Se a qualquer momento tiver medo, ligue 999. Um plano guardado na cabeça pode ajudar:
find-help-urgent-link = fazer um plano de segurança
find-help-safe = Não estou em perigo agora
find-help-languages = Pode ler este site nestas línguas: { $languages }. Quando ligar, peça um intérprete: “interpreter”.
find-help-print = É melhor não imprimir nem guardar esta página. Ela mostra o que disse, e alguém pode encontrar o papel. Tente decorar um número. Feche este separador (aba) quando acabar.
find-help-copy = Uma lista curta para copiar
find-help-copy-hint = É melhor decorar um número. Os nomes são simples e dizem pouco. Copie a lista só para um telemóvel em que mais ninguém mexe.
# Opens the rest of a warning of which the first paragraph is seen.
first-more = Mais sobre isto
# { $who } is somebody with a profession: "an emergency doctor".
first-awaiting = Partes desta página ainda têm de ser verificadas. Por quem: { $who }.
# Who still has to check the law on a page: in the list of the message above.
awaiting-solicitor = um advogado ou uma advogada
