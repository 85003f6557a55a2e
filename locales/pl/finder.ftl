### The help finder: guided questions, and a box for one's own words.

find-help-title = Znajdź drogę
find-help-description = Odpowiedz na kilka pytań albo napisz własnymi słowami i zobacz, kto może pomóc w pobliżu.
find-help-heading = Znajdź pomoc
find-help-lead = Powiedz nam tyle, ile chcesz. Czyta to program komputerowy, a nie człowiek. Odpowiada słowami napisanymi przez ludzi i pokazuje miejsca pomocy w pobliżu.
find-help-message = Napisz własnymi słowami
find-help-message-hint = W dowolnym języku i z dowolną pisownią. Możesz napisać, co się dzieje, czego chcesz i gdzie jesteś. Nie podawaj imion ani nazwisk.
find-help-send = Pokaż, co może pomóc
find-help-or = Albo odpowiedz na kilka pytań
find-help-kept = Nie przechowujemy tego, co piszesz i wybierasz. Twój telefon może to zapamiętać, więc na koniec zamknij tę kartę. Jeśli ktoś sprawdza twój telefon, użyj innego albo okna prywatnego. Każde pytanie możesz pominąć.
find-help-why = Dlaczego pytamy
find-help-next = Dalej
find-help-rather-not = Wolę nie mówić
find-help-answer-now = Pokaż pomoc teraz
find-help-change = Zmień
find-help-restart = Zacznij od nowa
find-help-said = Twoje odpowiedzi
find-help-you-wrote = Twoje słowa:
find-help-skipped = Pominięte
# { $things } is a list of what somebody may need: "somewhere to stay, money".
find-help-understood = Tak to rozumiemy: { $things }. Coś się nie zgadza?
find-help-understood-which = Zaznacz, co pasuje
find-help-correct = Tak, zgadza się. Pokaż pomoc
find-help-not-understood = Przepraszamy, nie wiemy, czego potrzebujesz. Spróbuj innych słów, odpowiedz na pytania poniżej albo zadzwoń pod jeden z tych numerów. Nie musisz umieć tego dobrze wytłumaczyć.
find-help-first = Najpierw
find-help-first-in = Najpierw, dla { $area }
find-help-services = Kto jeszcze może pomóc
find-help-more = Więcej miejsc pomocy ({ $count })
find-help-general = Żadna linia przeznaczona do tej sprawy nie działa całą dobę. Jedna z tych działa: jest dla każdego, cokolwiek się dzieje.
find-help-why-this = Dlaczego to:
find-help-why-named = ta nazwa jest w twoich słowach
find-help-why-near = jest blisko ciebie
find-help-why-place = piszesz o miejscu { $place }, a tu pomagają osobom z { $area }
# { $who } is a group such as "deaf people".
find-help-why-for = dla kogo: { $who }
find-help-why-open = ktoś odbiera w dzień i w nocy
find-help-why-general = ktoś odbierze o każdej porze, bez względu na to, kim jesteś
find-help-why-phone = możesz zadzwonić
find-help-why-text = możesz wysłać SMS zamiast dzwonić
find-help-why-chat = możesz pisać na czacie zamiast dzwonić
find-help-why-email = możesz napisać e-mail zamiast dzwonić
find-help-why-bsl = możesz użyć brytyjskiego języka migowego
find-help-why-in-person = możesz spotkać się z kimś osobiście
find-help-why-online = pomoc jest na stronie internetowej
find-help-no-programme = Nie znaleźliśmy w pobliżu kursu, którego jesteśmy pewni. Możesz zadzwonić na tę linię: tam wiedzą, co jest dostępne.
find-help-quiet = Jeśli kiedyś zechcesz z kimś porozmawiać o domu, możesz zadzwonić na tę linię, w dzień lub w nocy:
find-help-place-which = Jest kilka miejsc o tej nazwie. Do którego urzędu (council) należy to miejsce?
find-help-place-unknown = Nie znamy tego miejsca. Spróbuj innej pisowni, pobliskiego miasta albo kodu pocztowego.
find-help-place-empty = Możesz zostawić to pole puste i przejść dalej.
find-help-urgent = To brzmi poważnie. Jeśli w którejś chwili zaczniesz się bać, zadzwoń pod 999. Może pomóc plan, który masz w głowie:
find-help-urgent-link = ułóż plan bezpieczeństwa
find-help-safe = Teraz nie grozi mi niebezpieczeństwo
find-help-languages = Tę stronę możesz czytać w językach: { $languages }. Gdy dzwonisz, poproś o tłumacza: powiedz „interpreter” (tłumacz), a potem nazwę swojego języka po angielsku.
find-help-print = Najlepiej nie drukować ani nie zapisywać tej strony. Widać na niej to, co mówisz, a kartkę ktoś może znaleźć. Spróbuj zapamiętać jeden numer. Na koniec zamknij tę kartę.
find-help-copy = Krótka lista do skopiowania
find-help-copy-hint = Najlepiej zapamiętać jeden numer. Nazwy są zwyczajne i niewiele mówią. Skopiuj listę tylko na telefon, do którego nikt inny nie zagląda.
# Opens the rest of a warning of which the first paragraph is seen.
first-more = Więcej o tym
# { $who } is somebody with a profession: "an emergency doctor".
first-awaiting = Części tej strony ma jeszcze sprawdzić: { $who }.
# Who still has to check the law on a page: in the list of the message above.
awaiting-solicitor = prawnik lub prawniczka
