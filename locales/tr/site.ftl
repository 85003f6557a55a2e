### The frame around every page. Keep these short: they are read on small screens, in a hurry.

## Leaving
# The button that is always at the top. It must not say why somebody leaves.
exit = Bu siteden çık
# Told to a screen reader when Shift was pressed twice; a third time leaves.
exit-once-more = Çıkmak için Shift tuşuna bir kez daha basın
skip-to-main = Ana içeriğe geç

## Links
# What a chat shows under a link that somebody sends. It must tell nothing.
link-preview = Yakındaki yardım yerleri ve bilgiler.

## The line for danger, on every page. 999 and 55 are typed on purpose: they are the same everywhere in the UK.
emergency-label = Acil yardım
emergency-call = 999’u ara
# The silent call from a mobile. "When asked" must stay: pressing 55 too early does nothing. What stands between * is stressed.
emergency-silent = Cepten, konuşmadan: telefonu kapatmayın, *size söylendiğinde* 55’e basın.
# Opens the other ways. One word: it stands at the end of the sentence above.
emergency-ways = Devamı
# A text to 999 reaches nobody from a phone that was not signed up before.
emergency-unspoken = Telefonunuz buna kayıtlıysa 999’a SMS. 999 BSL uygulaması. Relay UK 18000.
emergency-more = Her biri nasıl çalışır
emergency-national = Ulusal kadın yardım hattı
# Beside the name of a support team that is part of the police.
emergency-police = polis ekibi

## Menus
nav-label = Ana menü
# Under an icon: one short word.
nav-menu = Menü
nav-home = Ana sayfa
nav-services = Yakınınızda yardım
nav-topics = Rehberler
languages-label = Diller

## Notes
draft-translation = Bunu bir makine çevirdi, henüz kimse kontrol etmedi. Emin değilseniz İngilizce sayfaya güvenin:
not-translated = Bu yazı henüz dilinizde yok. İngilizcesi gösteriliyor.
translation-stale = Bu çeviri eski olabilir: İngilizcesi sonradan değişti.
translation-older = Eski çeviri
# Labels behind a piece of advice: would another person see that it was followed?
seen-yes = Bu kişi bunu görür.
seen-maybe = Bu kişi bunu görebilir.
seen-no = Bunu görmek zordur.
other-website = başka bir site
unknown = Bilmiyoruz
yes = Evet
no = Hayır
footer-licence = Bu sitedeki yazılar: CC BY 4.0. Yer bilgileri: “Licences and credits” sayfasına bakın.
island-sending = Bir saniye …
island-lost = Siteye ulaşamadık. Yazdıklarınız hâlâ burada. İnternetinize bakın, sonra düğmeye yeniden basın. Tehlikedeyseniz 999’u arayın.
# On paper only.
on-paper = Bu sayfanın { $date } tarihindeki hâli.
