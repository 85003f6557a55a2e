### Search: the box on every page, and what it finds.

search-label = Sitede ara
search-button = Ara
search-title = Bir şey arayın
search-heading = Arama
search-description = Yerel yardım yerlerini ve rehberleri kendi sözlerinizle arayın.
search-lead = Kendi sözlerinizle birkaç kelime yazın, hangi dilde isterseniz. Bir kasaba ya da posta kodu da yazabilirsiniz.
search-example = Örneğin: “telefonuma bakıyor”, “bu gece kalacak yer Crewe”, “avukat CW1”.
search-back = Yazdıklarınız saklanmaz ve adreste görünmez. Sonraki bir sayfadan Geri’ye basarsanız tarayıcınız sayfanın süresinin dolduğunu söyleyebilir ya da formu yeniden göndermeyi sorabilir. Yeniden gönderebilir ya da yeni bir arama yapabilirsiniz.
search-again = Sitede yeniden ara
search-results = Bulduklarımız
search-count =
    { $services ->
        [0] Yardım yeri yok
        [one] { $services } yardım yeri
       *[other] { $services } yardım yeri
    }, { $guides ->
        [0] rehber yok
        [one] { $guides } rehber
       *[other] { $guides } rehber
    }.
search-services = Yardım yerleri
search-services-in = { $area } için yardım yerleri
search-guides = Okunacak rehberler
search-empty = Neye ihtiyacınız olduğunu bir iki kelimeyle yazın, sonra sitede yeniden arayın.
search-none = Bunun için bir şey bulamadık. Başka kelimeler deneyin, daha az şey seçin ya da ne istediğinizi yazın: güvenli bir yer, avukat, konuşacak biri. Ya da bu hattı arayın: hangi yardımların olduğunu bilirler.
search-vague = Yazdığınız kelimeleri bulamadık. Buraya gelenlerin çoğuna en çok bunlar yardım ediyor.
search-none-topics = Bütün rehberleri gör
search-more = Bu yardım yeri hakkında daha fazlası
search-filters = Aramayı daraltın
search-other-language = { $language } dilinde ara
search-danger-heading = Şu anda tehlikedeyseniz
search-danger-stay = Şu anda tehlikede değil misiniz? Bulduklarımız aşağıda.
search-refused-heading = Bu konuda yardım edemeyiz
search-refused = Bu site, birini bulmaya ya da izlemeye, bir mahkeme kararının etrafından dolaşmaya asla yardım etmez. Birine karşı davranışlarınızdan endişeleniyorsanız bu hattı arayabilirsiniz:
search-refused-start = Biri size zarar mı veriyor? Buradan başlayın
