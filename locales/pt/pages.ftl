### The first page, the list of guides, and pages for when something went wrong.

## Home. The title stays in the browser's history: it must tell nothing.
home-title = Início
home-description = Encontre ajuda local e nacional em { $region }, na sua língua. Funciona em qualquer telemóvel.
home-heading = Merece viver em segurança.
home-lead = Encontre ajuda perto de casa, em { $region }, se alguém próximo lhe faz mal, lhe mete medo ou controla a sua vida, ou a de alguém que conhece.
home-choose = Ou escolha a sua área
# Above the ways in, by who somebody is. Names and lines are short: they are read in a glance.
home-doors = O que procura?
door-hurt = Alguém me faz mal ou me mete medo
door-hurt-line = Mulheres, homens, qualquer idade. Conte por palavras suas.
door-someone = Preocupo-me com alguém
door-someone-line = Como ajudar, sem piorar
door-behaviour = Preocupo-me com o que faço
door-behaviour-line = Se faz mal, assusta ou controla alguém e quer parar
door-young = Tenho menos de 18 anos
door-young-line = Em casa, ou com um namorado ou uma namorada
door-work = É para o meu trabalho
door-work-line = Encaminhar alguém, quem faz o quê, cartazes
door-search = Pesquisar tudo
door-search-line = Serviços de apoio, guias, direitos
home-lines = Falar com alguém
home-guides = É bom saber
home-trace-heading = Se alguém pode ver o seu telemóvel
home-trace = Não guardamos nada do que escreve, mas o seu navegador guarda uma lista de páginas. Pode sair a qualquer momento com o botão no topo.
home-leaving-link = Como sair deste site
home-privacy-link = O que guardamos

## Guides
topics-title = Guias
topics-heading = Guias
topics-lead = Guias curtos, em palavras simples. Cada um começa pelo que fazer agora.
guide-services = Quem pode ajudar
guide-reviewed = Revisto pela última vez em { $date }.
guide-past-review = Devia ter sido verificado até { $date }, por isso uma parte pode estar desatualizada.

## When something went wrong
error-title = A página não apareceu
error-not-found = Não encontrámos essa página
error-bad-request = Não conseguimos ler isso
error-too-large = Era comprido demais para ler
error-busy = O site está com muitas visitas
error-internal = Algo correu mal do nosso lado
error-ways = Os números no topo desta página continuam a funcionar. Também pode recomeçar a partir daqui.

## Guides, continued
group-now = Se precisa de ajuda agora
group-understand = O que me está a acontecer?
group-safer = Mais segurança
group-law = Polícia, lei e tribunais
group-home = Um lugar para viver
group-family = Filhos e família
group-you = Para a sua situação
group-others = Ajudar outra pessoa, mudar o que faz
group-after = Depois
topics-a-to-z = De A a Z
easy-read = Versão de leitura fácil
easy-read-full = Ler o guia completo
guide-services-area = Na sua área
guide-related = Ler a seguir
contents = Nesta página
breadcrumb-label = Está aqui
law-heading = A lei por trás desta página, em Inglaterra e no País de Gales, e de onde vem:
law-read = Lido em { $date }:

## Glossary, handbook, campaigns. The titles stay in the browser's history.
glossary-title = Palavras
glossary-heading = Palavras explicadas
handbook-title = Para profissionais
handbook-heading = Para profissionais
handbook-lead = Quem faz o quê em cada council, quem encaminha e como, e o que dizer. Confirme localmente: nada aqui foi ainda confirmado por telefone.
# The parts of the handbook.
desk-area = A sua área: para quem ligar
desk-decide = Perguntar, avaliar o risco, encaminhar
desk-job = Para o seu trabalho
desk-campaign = A campanha
handbook-services = Serviços de apoio
handbook-self-referral = As próprias pessoas podem contactar estes:
campaigns-title = Campanhas
campaigns-heading = Campanhas
campaigns-none = Não há nenhuma campanha agora.
campaign-over = Esta campanha acabou em { $date }.
campaign-materials = O que pode afixar
