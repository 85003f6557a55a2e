### The frame around every page. Keep these short: they are read on small screens, in a hurry.

## Leaving
# The button that is always at the top. It must not say why somebody leaves.
exit = Sair do site
# Told to a screen reader when Shift was pressed twice; a third time leaves.
exit-once-more = Pressione Shift mais uma vez para sair
skip-to-main = Ir para o conteúdo

## Links
# What a chat shows under a link that somebody sends. It must tell nothing.
link-preview = Ajuda e informação local.

## The line for danger, on every page. 999 and 55 are typed on purpose: they are the same everywhere in the UK.
emergency-label = Ajuda urgente
emergency-call = Ligue 999
# The silent call from a mobile. "When asked" must stay: pressing 55 too early does nothing. What stands between * is stressed.
emergency-silent = Não pode falar ao telemóvel? Não desligue e pressione 55 *quando lhe pedirem*.
# Opens the other ways. One word: it stands at the end of the sentence above.
emergency-ways = Mais
# A text to 999 reaches nobody from a phone that was not signed up before.
emergency-unspoken = SMS para o 999, se o telemóvel estiver registado para isso. App 999 BSL (língua gestual). Relay UK 18000.
emergency-more = Como funciona cada forma
emergency-national = Linha nacional para mulheres
# Beside the name of a support team that is part of the police.
emergency-police = equipa da polícia

## Menus
nav-label = Principal
# Under an icon: one short word.
nav-menu = Menu
nav-home = Início
nav-services = Encontrar ajuda por perto
nav-topics = Guias
languages-label = Línguas

## Notes
draft-translation = Foi uma máquina que traduziu este texto, e ainda ninguém o verificou. Em caso de dúvida, confie na página em inglês:
not-translated = Este texto ainda não está na sua língua. Aparece em inglês.
translation-stale = Esta tradução pode estar desatualizada: o texto inglês mudou entretanto.
translation-older = A tradução mais antiga
# Labels behind a piece of advice: would another person see that it was followed?
seen-yes = Essa pessoa vai ver isto.
seen-maybe = Essa pessoa pode ver isto.
seen-no = Isto é difícil de ver.
other-website = outro site
unknown = Não sabemos
yes = Sim
no = Não
footer-licence = Textos deste site: CC BY 4.0. Dados dos lugares: veja Licenças e créditos.
island-sending = Um momento …
island-lost = Não conseguimos chegar ao site. O que escreveu ainda está aqui. Veja se tem rede e pressione o botão outra vez. Em perigo, ligue 999.
# On paper only.
on-paper = Esta página, tal como estava em { $date }.
