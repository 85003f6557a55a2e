### The first page, the list of guides, and pages for when something went wrong.

## Home. The title stays in the browser's history: it must tell nothing.
home-title = Ana sayfa
home-description = { $region } bölgesindeki yerel ve ulusal yardım yerlerini kendi dilinizde bulun. Her telefonda çalışır.
home-heading = Güvende olmak hakkınız.
home-lead = Yakınınızdan biri size zarar veriyor, sizi korkutuyor ya da kontrol ediyorsa, { $region } bölgesinde size yakın yardımı bulun. Tanıdığınız biri için de yardım var.
home-choose = Ya da bölgenizi seçin
# Above the ways in, by who somebody is. Names and lines are short: they are read in a glance.
home-doors = Sizi buraya ne getirdi?
door-hurt = Biri bana zarar veriyor ya da beni korkutuyor
door-hurt-line = Kadın, erkek, her yaştan. Kendi sözlerinizle anlatın.
door-someone = Biri için endişeleniyorum
door-someone-line = Durumu kötüleştirmeden nasıl yardım edilir
door-behaviour = Kendi yaptıklarımdan endişeleniyorum
door-behaviour-line = Birine zarar veriyor, birini korkutuyor ya da kontrol ediyor ve bunu yapmayı bırakmak istiyorsanız
door-young = 18 yaşından küçüğüm
door-young-line = Evde ya da bir sevgiliyle
door-work = Mesleğim gereği soruyorum
door-work-line = Birini yönlendirmek, yerel yollar, afişler
door-search = Her şeyde ara
door-search-line = Yardım yerleri, rehberler, haklar
home-lines = Biriyle konuşun
home-guides = Bilmekte yarar var
home-trace-heading = Biri telefonunuzu karıştırabiliyorsa
home-trace = Yazdıklarınızın hiçbirini saklamayız ama tarayıcınız sayfaların listesini tutar. Üstteki düğmeyle istediğiniz anda çıkabilirsiniz.
home-leaving-link = Bu siteden nasıl çıkılır
home-privacy-link = Neyi saklıyoruz

## Guides
topics-title = Rehberler
topics-heading = Rehberler
topics-lead = Sade sözlerle kısa rehberler. Her biri, şimdi ne yapılacağıyla başlar.
guide-services = Kim yardım edebilir
guide-reviewed = En son { $date } tarihinde gözden geçirildi.
guide-past-review = { $date } tarihine kadar kontrol edilmesi gerekiyordu, bu yüzden bir kısmı eskimiş olabilir.

## When something went wrong
error-title = Sayfa gösterilemedi
error-not-found = Bu sayfayı bulamadık
error-bad-request = Bunu okuyamadık
error-too-large = Bu, okumak için fazla uzundu
error-busy = Site şu anda çok yoğun
error-internal = Bizim tarafımızda bir sorun oldu
error-ways = Bu sayfanın üstündeki numaralar hâlâ çalışıyor. Buradan yeniden de başlayabilirsiniz.

## Guides, continued
group-now = Şu anda yardım gerekiyorsa
group-understand = Bana ne oluyor?
group-safer = Daha güvende olmak
group-law = Polis, hukuk ve mahkemeler
group-home = Yaşayacak bir yer
group-family = Çocuklar ve aile
group-you = Sizin durumunuz için
group-others = Başkasına yardım, kendini değiştirmek
group-after = Sonrası
topics-a-to-z = A’dan Z’ye
easy-read = Kolay okunan hâli
easy-read-full = Rehberin tamamını okuyun
guide-services-area = Bölgenizde
guide-related = Sonra bunları okuyun
contents = Bu sayfada
breadcrumb-label = Buradasınız
law-heading = Bu sayfanın dayandığı yasa (İngiltere ve Galler) ve kaynağı:
law-read = { $date } tarihinde okundu:

## Glossary, handbook, campaigns. The titles stay in the browser's history.
glossary-title = Sözler
glossary-heading = Sözlerin anlamı
handbook-title = Profesyoneller için
handbook-heading = Profesyoneller için
handbook-lead = Belediyelere göre yollar, kimin nasıl yönlendirdiği ve ne söyleneceği. Yerinde kontrol edin: buradaki hiçbir şey henüz telefonla doğrulanmadı.
# The parts of the handbook.
desk-area = Bölgeniz: kimi aramalı
desk-decide = Sormak, tehlikeyi tartmak, yönlendirmek
desk-job = Sizin işiniz için
desk-campaign = Kampanya
handbook-services = Yardım yerleri
handbook-self-referral = Kişiler bunlara kendileri başvurabilir:
campaigns-title = Kampanyalar
campaigns-heading = Kampanyalar
campaigns-none = Şu anda süren bir kampanya yok.
campaign-over = Bu kampanya { $date } tarihinde bitti.
campaign-materials = Neler asabilirsiniz
