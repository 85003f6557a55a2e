### The help finder: guided questions, and a box for one's own words.

find-help-title = Yolunuzu bulun
find-help-description = Birkaç soruya cevap verin ya da kendi sözlerinizle yazın. Yakınınızda kimin yardım edebileceğini görün.
find-help-heading = Yardım bulun
find-help-lead = Ne kadar isterseniz o kadar anlatın. Bunu bir bilgisayar programı okur, insan okumaz. Program, insanların yazdığı sözlerle cevap verir ve yakınınızdaki yardım yerlerini gösterir.
find-help-message = Kendi sözlerinizle anlatın
find-help-message-hint = Hangi dilde isterseniz, yazım hatası önemli değil. Ne olduğunu, ne istediğinizi ve nerede olduğunuzu yazabilirsiniz. Ad ve soyadı yazmayın.
find-help-send = Yardım yollarını göster
find-help-or = Ya da birkaç soruya cevap verin
find-help-kept = Yazdıklarınızı ve seçtiklerinizi saklamayız. Telefonunuz saklayabilir, bu yüzden işiniz bitince bu sekmeyi kapatın. Biri telefonunuzu kontrol ediyorsa başka bir telefon ya da gizli pencere kullanın. İstediğiniz soruyu atlayabilirsiniz.
find-help-why = Neden soruyoruz
find-help-next = İleri
find-help-rather-not = Söylemek istemiyorum
find-help-answer-now = Yardımı şimdi göster
find-help-change = Değiştir
find-help-restart = Baştan başla
find-help-said = Söyledikleriniz
find-help-you-wrote = Yazdığınız:
find-help-skipped = Atlandı
# { $things } is a list of what somebody may need: "somewhere to stay, money".
find-help-understood = Anladığımız: { $things }. Doğru değil mi?
find-help-understood-which = Size uyanları işaretleyin
find-help-correct = Doğru. Yardımı göster
find-help-not-understood = Kusura bakmayın, neye ihtiyacınız olduğunu anlayamadık. Başka sözlerle deneyin, aşağıdaki soruları cevaplayın ya da bu numaralardan birini arayın. İyi anlatmanız gerekmez.
find-help-first = Önce
find-help-first-in = Önce, { $area } için
find-help-services = Yardım edebilecek başkaları
find-help-more = Yardım edebilecek başka kişiler ({ $count })
find-help-general = Yalnızca bu konu için olan ve gece gündüz açık bir hat yok. Şunlardan biri gece gündüz açık: herkes için, dert ne olursa olsun.
find-help-why-this = Neden bu:
find-help-why-named = adını siz söylediniz
find-help-why-near = size yakın
find-help-why-place = { $place } dediniz, burası { $area } bölgesindekilere yardım ediyor
# { $who } is a group such as "deaf people".
find-help-why-for = şunlar için: { $who }
find-help-why-open = gece gündüz telefona bakan biri var
find-help-why-general = kim olursanız olun, her saatte telefonu açan biri var
find-help-why-phone = telefonla arayabilirsiniz
find-help-why-text = aramak yerine SMS atabilirsiniz
find-help-why-chat = aramak yerine internetten yazışabilirsiniz
find-help-why-email = aramak yerine e-posta yazabilirsiniz
find-help-why-bsl = İngiliz İşaret Dili’ni (BSL) kullanabilirsiniz
find-help-why-in-person = biriyle yüz yüze görüşebilirsiniz
find-help-why-online = sitesinde yardım var
find-help-no-programme = Yakınınızda emin olduğumuz bir kurs bulamadık. Bu hattı arayabilirsiniz: oradakiler hangi kursların olduğunu bilir.
find-help-quiet = Bir gün evde olanları biriyle konuşmak isterseniz, bu hattı gece gündüz arayabilirsiniz:
find-help-place-which = Bu adda birden fazla yer var. Hangi belediyede (council)?
find-help-place-unknown = Bu yeri bilmiyoruz. Başka türlü yazmayı, yakındaki bir kasabayı ya da posta kodunu deneyin.
find-help-place-empty = Yeri boş bırakıp devam edebilirsiniz.
find-help-urgent = Bu ciddi görünüyor. Herhangi bir anda korkarsanız 999’u arayın. Aklınızda tutacağınız bir plan işe yarayabilir:
find-help-urgent-link = güvenlik planı yapın
find-help-safe = Ben şu anda tehlikede değilim
find-help-languages = Bu siteyi şu dillerde okuyabilirsiniz: { $languages }. Telefon edince tercüman isteyin: “interpreter”.
find-help-print = Bu sayfayı yazdırmamak ve kaydetmemek en iyisi. Söyledikleriniz üzerinde görünür ve kâğıdı biri bulabilir. Bir numarayı aklınızda tutmaya çalışın. İşiniz bitince bu sekmeyi kapatın.
find-help-copy = Kopyalanacak kısa liste
find-help-copy-hint = En iyisi bir numarayı aklınızda tutmak. Adlar sade ve pek bir şey belli etmez. Listeyi yalnızca başka kimsenin kontrol etmediği bir telefona kopyalayın.
# Opens the rest of a warning of which the first paragraph is seen.
first-more = Bu konuda daha fazlası
# { $who } is somebody with a profession: "an emergency doctor".
first-awaiting = Bu sayfanın bazı bölümlerini henüz kontrol etmesi gereken: { $who }.
# Who still has to check the law on a page: in the list of the message above.
awaiting-solicitor = bir avukat
