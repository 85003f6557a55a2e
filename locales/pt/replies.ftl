### What is said to a line of the conversation: answers to questions, and small talk.

## The box under every answer
reply-add = Acrescente algo, ou pergunte
reply-add-hint = Por exemplo: onde está, “não posso ligar”, “é grátis?”, “o que acontece quando ligo?”
reply-send = Enviar
reply-chips = Ou escolha o que se aplica
reply-chip-no-calls = Não posso ligar
reply-chip-someone = É alguém que conheço
reply-chip-stay = Preciso de um lugar para ficar
reply-chip-man = Sou homem
reply-before = Antes escreveu:
reply-one-question = Uma pergunta que mudaria esta lista
reply-unread = Não conseguimos ler uma parte do que disse antes, por isso ficou de fora.

## What is new in the list
# { $things } is a list of a place, groups, needs: "Warrington, deaf people".
reply-new-list = A lista é nova. Agora serve para: { $things }.
reply-same-list = Agradecemos que nos tenha dito. Isso não muda quem pode ajudar, por isso a lista é a mesma.
reply-corrected = Desculpe, entendemos mal. A lista é nova.
# { $things } as above.
reply-corrected-things = Desculpe, entendemos mal. A lista é nova e agora serve para: { $things }.
reply-no-calls = ajuda sem ligar
reply-way = { $way ->
    [text] mensagens SMS
    [chat] chat no site
    [email] email
    [in-person] falar cara a cara
    [phone] chamadas
   *[other] outras formas de contacto
 }
reply-more = Aqui estão outros que podem ajudar.
reply-no-more = Não conhecemos outros para isto. Pode escrever do que mais precisa, ou ver todos os serviços de apoio.
reply-eased = Ainda bem que agora há mais calma. Se começar outra vez, ligue 999. Estas pessoas ajudam com o que vem a seguir.

## A question about a service
reply-unknown = Não sabemos isto. Pergunte-lhes, por favor:
reply-unknown-pets = Não sabemos se aceitam animais. Pergunte-lhes, por favor:
reply-unknown-tells = Antes de dizer quem é, pode perguntar quem atende e o que têm de contar a outras pessoas.
reply-no-way = Não conhecemos essa forma de falar com eles. Estas são as formas que conhecemos:
reply-not-given = Não se diz a ninguém onde fica. Isso protege todas as pessoas que lá vivem. O contacto é por telefone, e depois dizem-lhe como chegar:
reply-interpreters-yes = Conseguem arranjar intérprete. Diga que língua fala.
reply-interpreters-no = Não têm intérpretes.
reply-signs = Pode usar a língua gestual britânica.
reply-only-instead = Não temos um número deles de que tenhamos a certeza. Pode ligar para esta linha:

## A word, a guide
reply-term-more = Mais palavras explicadas
reply-guide-from = Isto é do nosso guia:

## Small talk
reply-close-heading = Cuide-se
reply-close = Pode voltar sempre que quiser. Não guardamos o que escreveu. O seu telemóvel pode guardar, por isso feche este separador (aba).
reply-close-grave = Antes de ir: se estiver em perigo, ligue 999. Não precisa de ter a certeza. Pode voltar aqui sempre que quiser.
reply-hello-heading = Olá
reply-hello = Isto é um programa, não uma pessoa. Mostra pessoas que podem ajudar. Pode escrever o que se passa ou do que precisa.
reply-joke-heading = Disso não sabemos
reply-joke = Isto é um programa que conhece ajuda para pessoas que sofrem ou têm medo em casa. O que disse até agora ainda está aqui. Pode continuar sempre que quiser.
reply-anger-heading = Lamentamos que isto não esteja a ajudar
reply-anger = Isto é só um programa, e engana-se. Diga por outras palavras, ou fale com uma pessoa:
reply-about-you-heading = Quem lê isto
reply-about-you = Quem lê é um programa de computador, não uma pessoa. Não guardamos o que escreve, mas o seu telemóvel pode guardar. O programa não pode ligar-lhe nem mandar ajuda: para isso, ligue para um dos números que estão aqui.
