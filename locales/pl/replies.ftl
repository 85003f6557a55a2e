### What is said to a line of the conversation: answers to questions, and small talk.

## The box under every answer
reply-add = Dopisz coś albo zapytaj
reply-add-hint = Na przykład: gdzie jesteś, „nie mogę dzwonić”, „czy to jest za darmo?”, „co się dzieje, gdy zadzwonię?”
reply-send = Wyślij
reply-chips = Albo wybierz, co pasuje
reply-chip-no-calls = Nie mogę dzwonić
reply-chip-someone = Chodzi o kogoś, kogo znam
reply-chip-stay = Potrzebuję miejsca na pobyt
reply-chip-man = Jestem mężczyzną
reply-before = Twoje wcześniejsze słowa:
reply-one-question = Jedno pytanie, które może zmienić tę listę
reply-unread = Nie udało nam się odczytać części twoich wcześniejszych wiadomości, więc ją pominęliśmy.

## What is new in the list
# { $things } is a list of a place, groups, needs: "Warrington, deaf people".
reply-new-list = Lista jest nowa. Pasuje teraz do tego: { $things }.
reply-same-list = Dziękujemy, że nam o tym mówisz. To nie zmienia tego, kto może pomóc, więc lista jest taka sama.
reply-corrected = Przepraszamy za pomyłkę. Lista jest nowa.
# { $things } as above.
reply-corrected-things = Przepraszamy za pomyłkę. Lista jest nowa i pasuje teraz do tego: { $things }.
reply-no-calls = pomoc bez dzwonienia
reply-way = { $way ->
    [text] SMS-y
    [chat] czat na stronie
    [email] e-mail
    [in-person] spotkanie z kimś osobiście
    [phone] rozmowy przez telefon
   *[other] inne sposoby kontaktu
 }
reply-more = Oto inne miejsca, które mogą pomóc.
reply-no-more = Nie znamy nikogo więcej w tej sprawie. Możesz napisać, czego jeszcze potrzebujesz, albo zobaczyć wszystkie miejsca pomocy.
reply-eased = Cieszymy się, że teraz jest spokojniej. Jeśli to zacznie się znowu, zadzwoń pod 999. Ci ludzie pomagają w tym, co będzie dalej.

## A question about a service
reply-unknown = Tego nie wiemy. Zapytaj ich:
reply-unknown-pets = Nie wiemy, czy przyjmują zwierzęta. Zapytaj ich:
reply-unknown-tells = Zanim powiesz, kim jesteś, możesz zapytać, kto odbiera i co muszą przekazać dalej.
reply-no-way = Nie znamy takiego sposobu, żeby się z nimi skontaktować. Oto sposoby, które znamy:
reply-not-given = Nikomu się nie mówi, gdzie to jest. To chroni wszystkich, którzy tam mieszkają. Trzeba zadzwonić, a wtedy powiedzą ci, jak tam dotrzeć:
reply-interpreters-yes = Mogą zapewnić tłumacza. Powiedz „interpreter” (tłumacz), a potem nazwę swojego języka po angielsku, na przykład „Polish” (polski).
reply-interpreters-no = Nie mają tłumaczy.
reply-signs = Możesz użyć brytyjskiego języka migowego.
reply-only-instead = Nie mamy do nich numeru, którego jesteśmy pewni. Możesz zadzwonić na tę linię:

## A word, a guide
reply-term-more = Więcej słów z wyjaśnieniami
reply-guide-from = To jest z naszego poradnika:

## Small talk
reply-close-heading = Trzymaj się
reply-close = Możesz wrócić, kiedy zechcesz. Nie przechowujemy tego, co piszesz. Twój telefon może to zapamiętać, więc zamknij tę kartę.
reply-close-grave = Zanim zamkniesz tę stronę: jeśli grozi ci niebezpieczeństwo, zadzwoń pod 999. Nie musisz mieć pewności. Możesz tu wrócić, kiedy zechcesz.
reply-hello-heading = Witaj
reply-hello = To jest program, a nie człowiek. Pokazuje ludzi, którzy mogą pomóc. Możesz napisać, co się dzieje albo czego potrzebujesz.
reply-joke-heading = Na tym się nie znamy
reply-joke = Ten program zna się na pomocy dla osób, które ktoś krzywdzi w domu albo które się tam boją. Twoje wcześniejsze słowa nadal tu są. Możesz pisać dalej, kiedy zechcesz.
reply-anger-heading = Przykro nam, że to nie pomaga
reply-anger = To tylko program i czasem się myli. Napisz to innymi słowami albo porozmawiaj z człowiekiem:
reply-about-you-heading = Kto to czyta
reply-about-you = Czyta to program komputerowy, a nie człowiek. Nie przechowujemy tego, co piszesz, ale twój telefon może. Program nie może do ciebie zadzwonić ani wysłać pomocy. Jeśli tego potrzebujesz, zadzwoń pod jeden z numerów, które tu są.
