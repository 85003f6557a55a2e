### Services: lists, cards and pages.

## Titles stay in the browser's history: they must tell nothing.
services-title = Yakınınızda neler var
services-description = Bölgenizi seçin. Yerel ve ulusal yardım yerlerini, ne zaman açık olduklarını ve nasıl ulaşacağınızı görün.
area-title = { $area }
area-description = { $area } bölgesindeki yardım yerleri: numaralar, saatler ve ulaştığınızda ne olacağı.
kind-title = { $kind }, { $area }

## Choosing
services-heading = Yakınınızda yardım bulun
services-lead = Bölgenizi seçin. Kimi arayacağınızı, ne zaman telefona baktıklarını ve sonra ne olacağını göreceksiniz.
filter-heading = Aramayı daraltın
filter-any = Fark etmez
filter-kind = Yardımın türü
filter-audience = Kimler için
filter-channel = Nasıl ulaşılır
filter-language = Dil
filter-open = Yalnızca şu anda açık olanlar
filter-more = Başka seçenekler
filter-more-hint = Yalnızca bunu açıkça söyleyen yardım yerleri gösterilir. Başkaları da yapıyor olabilir: arayınca sorun.
results-heading = Yardım yerleri
results-in = { $area } için yardım yerleri
results-count =
    { $count ->
        [0] Yardım yeri bulunamadı.
        [one] { $count } yardım yeri bulundu.
       *[other] { $count } yardım yeri bulundu.
    }
results-none = Seçtiklerinizin hepsine uyan bir yer yok. Daha az şey seçin ya da bu hattı arayın:
all-help-in = { $area } bölgesindeki bütün yardım yerleri

## An area
area-heading = { $area } bölgesinde yardım
ring-first = Önce kimi aramalı
kinds-heading = Yardım türleri
kind-count =
    { $count ->
        [one] { $count } yardım yeri
       *[other] { $count } yardım yeri
    }, { $local } tanesi yerel.
kind-heading = { $kind }: { $area }
kind-local = { $area } bölgesinde
kind-national = Ülkenin her yerinde
gaps-heading = Burada bulamadıklarımız
gap = { $kind }: { $area } bölgesinde emin olduğumuz yerel bir yardım yeri bilmiyoruz.
gap-instead = O zamana kadar arayın:
other-area = Başka bir bölge seç
area-national = Bütün ülke

## A line
call = Telefon et
call-free = Ücretsiz aranır
call-standard = Normal ücretle aranır
on-bill = Ayrıntılı faturada görünebilir
bill-unknown = Aramanın faturada görünüp görünmediğini bilmiyoruz. Sorun ya da başka bir telefondan arayın.
bill-free = Ücretsiz numaralar ayrıntılı faturaya yazılmamalı. Telefonunuz aramayı yine de listesinde tutar.
not-on-bill = Ayrıntılı faturada görünmez
call-log = Telefonunuz aramaların listesini tutar. Listedeki bir boşluk da fark edilebilir.
text-relay = Relay UK ile aranabilir
text-to = SMS gönderin:
text-word-to = { $word } yazıp SMS gönderin:
email-label = E-posta:
web-link = Site:
chat-button = İnternette yazışma
phone-of = Numaranın sahibi:
# Before the name of another service, whose number is given because we are not sure of this one’s own.
phone-instead = Onun yerine arayabileceğiniz başka bir yardım yeri:
phone-main = Ana hat
phone-out-of-hours = Ana hat kapalıyken
phone-professionals = Profesyoneller için
phone-overseas = Birleşik Krallık dışından
phone-queries = Sorular
no-phone = Emin olduğumuz bir telefon numarası yok.
fact-separator = {" · "}

## Hours
hours-always = gece gündüz
hours-all-day = bütün gün
hours-unknown = Aramadan önce saatlerine bakın
hours-day = { $day } { $times }
hours-days = { $from }–{ $to } { $times }
hours-all-but = şu saatler dışında hep açık: { $times }
hours-every-day = Her gün { $times }
hours-stretch = { $start }–{ $end }
hours-not-bank-holidays = resmî tatillerde kapalı
hours-bank-holidays = resmî tatillerde { $times }
hours-separator = {"; "}
# Shown in previews only, to editors.
draft = Taslak
state-open = Şu anda açık
state-closed = Şu anda kapalı
state-unknown = Saatleri bilinmiyor

## A service's page
whole-page = Bu yardım yerinin sayfası
how-to-reach = Nasıl ulaşılır
what-happens = Ulaştığınızda ne olur
what-happens-unknown = Henüz bilmiyoruz. Kim olduğunuzu söylemeden önce telefona kimin baktığını, ne soracaklarını ve neyi başkalarına bildirmek zorunda olduklarını sorabilirsiniz.
about-service = Bu yardım yeri hakkında
how-we-know = Bunu nereden biliyoruz
how-we-check-link = Bilgileri nasıl kontrol ediyoruz
withheld = Bazı iletişim bilgilerinden emin değiliz, bu yüzden burada göstermiyoruz:
sources = Bilginin kaynağı
source-date = Kaynağın tarihi:
confidence-high = Kaynak resmî ya da yardım yerinin kendisi.
confidence-medium = Kaynak resmî ama eski, ya da yardım yerinin kendisi değil.
confidence-low = Bu kaynaktan emin değiliz. Arayınca doğru mu diye sorun.
checked-rang = { $date } tarihinde telefonla kontrol edildi.
checked-official-page = { $date } tarihinde resmî sayfadan kontrol edildi.
checked-late = { $date } tarihinden beri kontrol edilmedi. Telefonu açan olmazsa başka bir numarayı arayın.
checked-unchecked = Henüz telefonla kontrol edilmedi. { $date } tarihinde kaynaklarından alındı.

fact-where = Nerede
fact-for = Kimler için
fact-eligibility = Kimler yararlanabilir
fact-referral = Nasıl başvurulur
fact-waiting = Ne kadar beklenebilir
fact-bill = Telefon faturasında
fact-cost = Yardımın ücreti
fact-languages = Diller
fact-organisation = Kim yürütüyor
fact-hours = Açık
fact-place = Adres
# { $things } is a list of names of facts: "how long you may wait, languages".
fact-unknown = Henüz bilmiyoruz: { $things }.
place-confidential = Oradakileri korumak için gizli tutulur. Telefonla ulaşırsınız.
cost-free = Ücretsiz
cost-standard = Ücretli olabilir: önce sorun

## A service that has closed
retired-heading = kapandı
retired-since = Bu yardım yeri artık yok. { $date } tarihinde bu siteden çıkardık. Eski numarasını aramayın: şimdi başka birinin olabilir.
retired-instead = Şimdi kim yardım ediyor
gone-heading = artık burada değil
gone-since = Bu sayfayı { $date } tarihinde siteden çıkardık. Yazdıkları eskimiş olabilir.
gone-instead = Şimdi ne okumalı
