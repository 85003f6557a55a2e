### Services: lists, cards and pages.

## Titles stay in the browser's history: they must tell nothing.
services-title = O que há por perto
services-description = Escolha a sua área para ver serviços locais e nacionais, quando atendem e como falar com eles.
area-title = { $area }
area-description = Serviços locais em { $area }: números, horários e o que acontece quando entra em contacto.
kind-title = { $kind }, { $area }

## Choosing
services-heading = Encontrar ajuda por perto
services-lead = Escolha a sua área. Vai ver para quem ligar, quando atendem e o que acontece a seguir.
filter-heading = Reduzir a lista
filter-any = Tanto faz
filter-kind = Tipo de ajuda
filter-audience = Para quem é
filter-channel = Como entrar em contacto
filter-language = Língua
filter-open = Só os que estão abertos agora
filter-more = Mais opções
filter-more-hint = Só aparecem os serviços que o dizem. Outros podem fazê-lo também: pergunte quando ligar.
results-heading = Serviços de apoio
results-in = Serviços de apoio para { $area }
results-count =
    { $count ->
        [0] Nenhum serviço de apoio encontrado.
        [one] { $count } serviço de apoio encontrado.
        [many] { $count } de serviços de apoio encontrados.
       *[other] { $count } serviços de apoio encontrados.
    }
results-none = Nada corresponde a tudo o que escolheu. Escolha menos coisas, ou ligue para esta linha:
all-help-in = Toda a ajuda em { $area }

## An area
area-heading = Ajuda em { $area }
ring-first = Para quem ligar primeiro
kinds-heading = Tipos de ajuda
kind-count =
    { $count ->
        [one] { $count } serviço de apoio
        [many] { $count } de serviços de apoio
       *[other] { $count } serviços de apoio
    }, { $local } na área.
kind-heading = { $kind }: { $area }
kind-local = Em { $area }
kind-national = Em qualquer parte do país
gaps-heading = O que não conseguimos encontrar aqui
gap = { $kind }: não conhecemos nenhum serviço local em { $area } de que tenhamos a certeza.
gap-instead = Até lá, ligue para:
other-area = Escolher outra área
area-national = Todo o país

## A line
call = Ligar
call-free = Chamada grátis
call-standard = Preço normal de uma chamada
on-bill = Pode aparecer numa fatura (conta) detalhada
bill-unknown = Não sabemos se a chamada aparece na fatura (conta). Pergunte, ou ligue de outro telefone.
bill-free = Os números grátis não devem aparecer nas faturas detalhadas. Mesmo assim, o seu telemóvel guarda a chamada na lista.
not-on-bill = Não aparece numa fatura (conta) detalhada
call-log = O seu telemóvel guarda uma lista de chamadas. Também se pode notar que falta uma.
text-relay = Aceita chamadas Relay UK
text-to = Mandar SMS para
text-word-to = Mandar SMS com { $word } para
email-label = Email:
web-link = Site:
chat-button = Chat no site
phone-of = O número de
# Before the name of another service, whose number is given because we are not sure of this one’s own.
phone-instead = Outro serviço, para ligar em vez deste:
phone-main = Linha principal
phone-out-of-hours = Quando a linha principal está fechada
phone-professionals = Para profissionais
phone-overseas = De fora do Reino Unido
phone-queries = Perguntas
no-phone = Não temos um número de telefone de que tenhamos a certeza.
fact-separator = {" · "}

## Hours
hours-always = de dia e de noite
hours-all-day = todo o dia
hours-unknown = Confirme o horário antes de ligar
hours-day = { $day } { $times }
hours-days = { $from } a { $to } { $times }
hours-all-but = a todas as horas, menos { $times }
hours-every-day = Todos os dias { $times }
hours-stretch = { $start } às { $end }
hours-not-bank-holidays = fechado nos feriados
hours-bank-holidays = feriados { $times }
hours-separator = {"; "}
# Shown in previews only, to editors.
draft = Rascunho
state-open = Aberto agora
state-closed = Fechado agora
state-unknown = Horário não conhecido

## A service's page
whole-page = A página deste serviço
how-to-reach = Como falar com eles
what-happens = O que acontece quando entra em contacto
what-happens-unknown = Ainda não sabemos. Antes de dizer quem é, pode perguntar quem atende, o que vão perguntar e o que têm de contar a outras pessoas.
about-service = Sobre este serviço
how-we-know = Como sabemos isto
how-we-check-link = Como verificamos os factos
withheld = Não temos a certeza de alguns contactos, por isso não os mostramos aqui:
sources = De onde vem isto
source-date = Idade da fonte:
confidence-high = A fonte é oficial ou do próprio serviço.
confidence-medium = A fonte é oficial mas mais antiga, ou não é do próprio serviço.
confidence-low = Não temos a certeza desta fonte. Confirme o que ela diz quando ligar.
checked-rang = Verificado por telefone em { $date }.
checked-official-page = Verificado na página oficial em { $date }.
checked-late = Não é verificado desde { $date }. Se ninguém atender, ligue para outro número.
checked-unchecked = Ainda não verificado por telefone. Retirado das fontes em { $date }.

fact-where = Onde
fact-for = Para quem é
fact-eligibility = Quem pode usar
fact-referral = Como se chega lá
fact-waiting = Quanto tempo pode esperar
fact-bill = Na fatura (conta) do telefone
fact-cost = Quanto custa a ajuda
fact-languages = Línguas
fact-organisation = Quem o dirige
fact-hours = Horário
fact-place = Endereço
# { $things } is a list of names of facts: "how long you may wait, languages".
fact-unknown = Ainda não sabemos: { $things }.
place-confidential = Mantido em segredo, para proteger as pessoas que lá estão. O contacto é por telefone.
cost-free = Grátis
cost-standard = Pode ter um custo: pergunte primeiro

## A service that has closed
retired-heading = fechado
retired-since = Este serviço já não existe. Retirámo-lo deste site em { $date }. Não ligue para o número antigo: agora pode ser de outra pessoa.
retired-instead = Quem ajuda agora
gone-heading = já não está aqui
gone-since = Retirámos esta página do nosso site em { $date }. O que ela dizia pode estar desatualizado.
gone-instead = O que ler agora
