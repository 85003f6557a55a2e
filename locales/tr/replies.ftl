### What is said to a line of the conversation: answers to questions, and small talk.

## The box under every answer
reply-add = Bir şey ekleyin ya da sorun
reply-add-hint = Örneğin: nerede olduğunuz, “telefon edemem”, “ücretsiz mi?”, “arayınca ne olur?”
reply-send = Gönder
reply-chips = Ya da size uyanı seçin
reply-chip-no-calls = Telefon edemem
reply-chip-someone = Tanıdığım biri için
reply-chip-stay = Kalacak yer lazım
reply-chip-man = Ben erkeğim
reply-before = Daha önce yazdığınız:
reply-one-question = Bu listeyi değiştirecek tek bir soru
reply-unread = Daha önce söylediklerinizin bir kısmını okuyamadık, o yüzden dışarıda bıraktık.

## What is new in the list
# { $things } is a list of a place, groups, needs: "Warrington, deaf people".
reply-new-list = Liste yenilendi. Şimdi şunlara uyuyor: { $things }.
reply-same-list = Söylediğiniz için teşekkürler. Kimin yardım edebileceği değişmiyor, o yüzden liste aynı.
reply-corrected = Yanlış anlamışız, kusura bakmayın. Liste yenilendi.
# { $things } as above.
reply-corrected-things = Yanlış anlamışız, kusura bakmayın. Liste yenilendi, şimdi şunlara uyuyor: { $things }.
reply-no-calls = telefon etmeden yardım
reply-way = { $way ->
    [text] SMS
    [chat] internette yazışma
    [email] e-posta
    [in-person] yüz yüze görüşme
    [phone] telefonla arama
   *[other] başka ulaşma yolları
 }
reply-more = Yardım edebilecek başkaları da bunlar.
reply-no-more = Bunun için başkasını bilmiyoruz. Başka neye ihtiyacınız olduğunu yazabilir ya da bütün yardım yerlerine bakabilirsiniz.
reply-eased = Ortalığın sakinleştiğine sevindik. Yeniden başlarsa 999’u arayın. Bundan sonrası için bu kişiler yardım eder.

## A question about a service
reply-unknown = Bunu bilmiyoruz. Lütfen onlara sorun:
reply-unknown-pets = Hayvan kabul edip etmediklerini bilmiyoruz. Lütfen onlara sorun:
reply-unknown-tells = Kim olduğunuzu söylemeden önce, telefona kimin baktığını ve neyi başkalarına bildirmek zorunda olduklarını sorabilirsiniz.
reply-no-way = Onlara bu yoldan ulaşılıp ulaşılamadığını bilmiyoruz. Bildiğimiz yollar bunlar:
reply-not-given = Nerede olduğu kimseye söylenmez. Bu, orada yaşayan herkesi korur. Telefonla ulaşırsınız, nasıl gideceğinizi onlar söyler:
reply-interpreters-yes = Tercüman bulabilirler. Hangi dili konuştuğunuzu söyleyin: “Turkish” (Türkçe) ya da “Kurdish” (Kürtçe).
reply-interpreters-no = Tercümanları yok.
reply-signs = İngiliz İşaret Dili’ni (BSL) kullanabilirsiniz.
reply-only-instead = Onların emin olduğumuz bir numarası yok. Bu hattı arayabilirsiniz:

## A word, a guide
reply-term-more = Açıklanan başka sözler
reply-guide-from = Bu, rehberimizden:

## Small talk
reply-close-heading = Kendinize iyi bakın
reply-close = Ne zaman isterseniz yine gelebilirsiniz. Yazdıklarınızı saklamayız. Telefonunuz saklayabilir, bu yüzden bu sekmeyi kapatın.
reply-close-grave = Gitmeden önce: tehlikedeyseniz 999’u arayın. Emin olmanız gerekmez. Buraya ne zaman isterseniz dönebilirsiniz.
reply-hello-heading = Merhaba
reply-hello = Bu bir program, insan değil. Yardım edebilecek kişileri gösterir. Ne olduğunu ya da neye ihtiyacınız olduğunu yazabilirsiniz.
reply-joke-heading = Bu konuda bilgimiz yok
reply-joke = Bu program, evinde zarar gören ya da korkan kişiler için yardım yerlerini bilir. Şimdiye kadar söyledikleriniz hâlâ burada. İstediğiniz zaman devam edebilirsiniz.
reply-anger-heading = İşe yaramadığı için üzgünüz
reply-anger = Bu yalnızca bir program ve yanlış anlayabiliyor. Başka sözlerle yazın ya da bir insanla konuşun:
reply-about-you-heading = Bunu kim okuyor
reply-about-you = Bunu bir bilgisayar programı okur, insan okumaz. Yazdıklarınızı saklamayız ama telefonunuz saklayabilir. Program sizi arayamaz ve yardım gönderemez: bunun için buradaki numaralardan birini arayın.
