### Choosing a place.

place-label = Kasaba, köy ya da posta kodu
place-hint = Örneğin Crewe, Widnes ya da WA8. Yazdıklarınızı saklamayız.
show-help = Yardımı göster
search-by-place = Yere göre ara
place-ask = Hangi bölgeyi kastediyorsunuz?
place-ask-labels = Birden fazla var:
place-outside = Bu, { $councils } gibi görünüyor. Oradaki yerel yardım yerlerini göstermiyoruz.
place-outside-national = Bu hat ülkenin her yerinde size yardım edebilir:
place-similar = Şunu mu demek istediniz:
place-unknown = Bu yeri bilmiyoruz
place-unknown-choose = Bölgenizi seçin ya da yakındaki daha büyük bir kasabayı deneyin:
place-suggestions = Böyle başlayan yerler:
