import type { Language } from './language.js';

export const tr: Language = {
  code: 'tr',
  words: {
    required:
      'zorunlu*, gerekli*, mecburi*, şart, gereklidir, zorunludur, belirtilmelidir, verilmelidir, girilmelidir, gönderilmelidir, doldurulmalıdır, belirtilmesi gerekir, gönderilmesi gerekir, verilmesi gerekir, girilmesi gerekir, girilmesi zorunludur, boş bırakılamaz',
    optional:
      'isteğe bağlı*, opsiyonel*, seçmeli, seçimlik, tercihe bağlı*, ihtiyari, zorunlu değil*, zorunlu degil*, gerekli değil*, boş bırakılabilir, atlanabilir, verilmeyebilir, gönderilmeyebilir, zorunlu olmayan, belirtilmeyebilir, girilmeyebilir',
    conditional: 'koşullu*, şartlı*, göre değişir, bağlıdır, duruma göre',
    sometimes: 'bazen, genellikle, çoğunlukla, bazı durumlarda, kimi zaman',
    must: 'olmalı, olmalıdır, gerekir, gerekiyor',
    may: 'olabilir, alabilir, olabilirler',
    give: 'belirtil*, verilmiş*, verilirse, girilir*, gönderilir*, ayarlan*, belirtilirse, gönderilirse, girilirse, verildiğinde, belirtildiğinde, gönderildiğinde, sağlanan, seçilirse',
    omit: 'boş, boşsa, eksik, atlanırsa, yoksa',
    absent:
      'belirtilmezse, belirtilmemişse, belirtilmediğinde, belirtilmediği takdirde, verilmezse, verilmemişse, verilmediğinde, gönderilmezse, gönderilmemişse, gönderilmediğinde, girilmezse, girilmediğinde, boş bırakılırsa, boş bırakıldığında, boşsa, atlanırsa, yoksa, ayarlanmazsa, aksi belirtilmedikçe, seçilmezse, boş bırakın, boş bırakınız',
    not: 'değil, değildir, yok, olmadan, olmayan',
    if: 'ise, eğer, olduğunda, durumunda, olursa, yalnızca, zaman, halinde, seçildiğinde, kullanıldığında, olduğu durumda, iken, seçilirse',
    ifBehind:
      'ise, olduğunda, durumunda, olursa, halinde, seçildiğinde, kullanıldığında, olduğu durumda, iken, seçilirse, için',
    unless: 'haricinde, dışında, olmadıkça',
    only: 'yalnızca, sadece',
    always: 'her zaman, daima, ayrıca, da, de',
    either: 'ya, en az biri, en az birisi, ikisinden biri',
    both: 'ikisi de, her ikisi',
    yes: 'evet, e',
    no: 'hayır, h',
    or: 'veya, ya da, yahut, veyahut',
    and: 've, ile',
    be: 'dir, dır, olarak, olur, olacaktır, eşittir, anlamına gelir',
    to: 'ila, kadar',
    for: 'için, üzere',
    article: 'bir',
    this: 'bu, şu, o',
    thing:
      'parametre, parametresi, alan, alanı, alandır, parametredir, değer, değeri, argüman, öznitelik, özellik, başlık, anahtar',
    with: 'ile, ile birlikte, birlikte',
    that: 'olan, ki',
    default:
      'varsayılan, varsayılan değer, varsayılan değeri, varsayılan olarak, varsayılanı, öntanımlı, öntanımlı değer, öntanımlı olarak, ön tanımlı, varsayılandır',
    byDefault: 'varsayılan olarak, öntanımlı olarak',
    assume:
      'kullanılır, kabul edilir, uygulanır, alınır, döner, döndürülür, varsayılır, geçerlidir, gösterilir, sayılır, sıralanır',
    atMost:
      'en fazla, en çok, azami, maksimum, maks., maks, en büyük, en uzun, geçemez, aşamaz, geçmemelidir, aşmamalıdır, üst sınır, max, azami sayısı',
    atLeast: 'en az, asgari, minimum, min., min, en küçük, en kısa, alt sınır',
    exceed: 'aşamaz, geçemez, aşmamalı, aşmamalıdır, geçmemeli, geçmemelidir, aşan, geçen',
    more: 'fazla, büyük, uzun',
    less: 'az, küçük, kısa',
    upTo: 'kadar',
    between: 'arasında, arasındaki, arası, aralığında, arasında bir, arasında olmalıdır',
    range: 'aralık, aralığı, aralığında, sınırlar',
    length: 'uzunluk, uzunluğu, uzunluğunda, maksimum uzunluk',
    characters: 'karakter*, harf*, hane, haneli, rakam*',
    items: 'öğe, kayıt, sonuç, satır, eleman, nesne',
    per: 'başına, sayfa başına, istek başına, tek seferde, bir seferde, çağrı başına, bir istekte',
    limit: 'sınır, limit, sınırı',
    exactly: 'tam olarak, tam',
    each: 'her, her bir, her biri',
    unit: 'milisaniye*, saniye*, dakika*, saat*, gün*, hafta*, ay, yıl*, bayt, piksel, yüzde, metre*, kilometre*, gram*, kilogram*, derece*, kuruş*, santimetre*',
    allowed:
      'olası, olanaklı, geçerli, izin verilen, kabul edilen, desteklenen, mümkün, kullanılabilir, kullanılabilecek, alabileceği, mevcut',
    values: 'değer, değerler, değerleri, seçenek, seçenekler, seçenekleri, durumlar, türler, tipler',
    oneOf:
      'şunlardan biri, aşağıdakilerden biri, değerlerinden biri, şu değerlerden biri, aşağıdaki değerlerden biri, biri, birisi, birini, şunlardan biridir, değerlerden biri, biri olmalıdır',
    following: 'aşağıdaki, aşağıdakiler, şunlar, şunlardır, şu, şu şekildedir',
    choose: 'seçin, seçiniz, seçilebilir, seçilmelidir, seçilir',
    accept: 'kabul eder, destekler, alır',
    enum: 'numaralandırma, sabitler',
    example: 'örnek, örnekler, örneğin, örn., mesela, ör., gibi',
    format:
      'biçim, biçimi, biçiminde, format, formatı, formatında, formatlar, uzantı, uzantılar, dosya türü, dosya türleri, biçimler',
    several: 'bir veya daha fazla, birden fazla, birden çok, birkaç, bir ya da daha fazla',
    separated:
      'virgülle ayrılmış, virgül ile ayrılmış, virgüllerle ayrılmış, virgülle ayrılan, virgülle ayrılır',
    change: 'yerine, değiştirir, geçersiz kılar',
    generic:
      'sıralama, boyut, boyutu, sayı, sayısı, yön, yönü, kip, mod, sayfa, dil, dili, birim, seviye, para birimi, sıra',
    whether:
      'edilip edilmeyeceği, olup olmadığı, olup olmadığını, edilip edilmeyeceğini, olup olmayacağı, gösterilip gösterilmeyeceği, edilsin mi, gönderilip gönderilmeyeceği',
    count: 'sayısı, adedi, adet, kaç, kaç tane, miktarı, toplam sayısı, sayfa numarası, azami sayısı',
    true: 'doğru',
    false: 'yanlış',
    permission: 'yetki, yetkilendirme, izin, rol, kimlik doğrulama',
    label: 'dikkat, önemli, uyarı',
  },
};
