import type { Language } from './language.js';

export const pl: Language = {
  code: 'pl',
  words: {
    required:
      'wymagan*, obowiązkow*, konieczn*, niezbędn*, należy podać, trzeba podać, musi być podan*, musi zostać podan*, musi być ustawion*, musi zostać przekazan*, musi być przesłan*, obligatoryjn*',
    optional:
      'opcjonaln*, nieobowiązkow*, niewymagan*, nieobligatoryjn*, fakultatywn*, dobrowoln*, można pominąć, może być pominięt*, może zostać pominięt*, może być pust*, można zostawić puste, nie jest wymagan*, nie jest obowiązkow*, nie jest konieczn*, nie wymagan*',
    conditional: 'warunkow*, zależy od, w zależności od, zależnie od',
    sometimes: 'czasami, czasem, niekiedy, zwykle, zazwyczaj, w niektórych przypadkach',
    must: 'musi, muszą, należy, trzeba, powinien, powinna, powinno',
    may: 'może, mogą, można',
    give: 'podan*, określon*, ustawion*, przekazan*, wysłan*, przesłan*, wypełnion*, obecn*, zdefiniowan*, wskazan*, użyt*, podany, podano, podasz, ustawiono, określono, przekazano',
    omit: 'pominięt*, pominięto, pust*, brak, brakuje, opuszczon*, pominiesz',
    absent:
      'w przypadku braku, w razie braku, przy braku, bez tego parametru, gdy brak, jeśli brak, jeżeli brak, o ile nie podano inaczej, w razie pominięcia, po pominięciu, pozostaw puste, zostaw puste, pozostawić puste',
    not: 'nie, żaden, żadna, żadne, nigdy, bez, nic',
    if: 'jeśli, jeżeli, gdy, kiedy, o ile, w przypadku gdy, tylko jeśli, tylko gdy, w przypadku, tylko dla, tylko przy, jedynie gdy',
    unless: 'chyba że, z wyjątkiem, oprócz',
    only: 'tylko, jedynie, wyłącznie',
    always: 'zawsze, także, również, ściśle',
    either: 'albo, co najmniej jeden z, przynajmniej jeden z, przynajmniej jedno z',
    both: 'oba, obie, zarówno',
    yes: 'tak, t',
    no: 'nie',
    or: 'lub, albo, bądź, czy',
    and: 'i, oraz, a',
    be: 'jest, są, będzie, być, wynosi, oznacza, równa się',
    to: 'do, aż do, po',
    of: 'z, spośród',
    from: 'od, z',
    for: 'dla, aby, żeby, do',
    this: 'ten, ta, ono',
    thing:
      'parametr, parametru, parametry, pole, pola, wartość, wartości, argument, atrybut, właściwość, nagłówek, klucz',
    with: 'z, ze, wraz z, razem z, w',
    that: 'że, który, która, które',
    than: 'niż, od',
    default:
      'domyśln*, wartość domyśln*, domyślna wartość, domyślnie, wartością domyślną jest, domyślną wartością jest, wartość początkow*',
    byDefault: 'domyślnie, standardowo',
    assume:
      'używan*, użyt*, przyjmowan*, przyjmuje się, stosowan*, zwracan*, zostanie użyt*, przyjęt*, zakłada się, używa się, obowiązuje, zwróconych',
    atMost:
      'maksymaln*, maksimum, maks., maks, max, max., co najwyżej, najwyżej, nie więcej niż, nie większ* niż, nie dłuższ* niż, mniejsz* lub równ*, nie może przekraczać, nie może przekroczyć, nie przekracza, maksymalna długość, maksymalnie, największ*, maksymalna liczba, maksymalną liczbę',
    atLeast:
      'minimaln*, minimum, min, min., co najmniej, przynajmniej, nie mniej niż, nie mniejsz* niż, nie krótsz* niż, większ* lub równ*, minimalna długość, minimalnie, najmniejsz*',
    exceed: 'przekraczać, przekroczyć, przekracza',
    more: 'więcej niż, większ* niż, dłuższ* niż, powyżej, ponad',
    less: 'mniej niż, mniejsz* niż, krótsz* niż, poniżej',
    upTo: 'do, aż do',
    between: 'między, pomiędzy, w zakresie od, w przedziale od',
    range: 'zakres, zakresie, przedział, przedziale, dopuszczalny zakres',
    length: 'długość, długości, maksymalna długość',
    characters: 'znak, znaki, znaków, liter, litery, cyfr, znakow',
    items: 'elementów, elementy, wyników, wyniki, rekordów, wierszy, pozycji, obiektów, wpisów',
    per: 'na, na stronę, na stronie, na żądanie, na wywołanie, naraz, jednocześnie, za jednym razem, w jednym żądaniu, w jednym wywołaniu',
    limit: 'limit, ograniczenie, ograniczon* do',
    exactly: 'dokładnie',
    each: 'każdy, każda, każde',
    unit: 'milisekund*, sekund*, minut*, godzin*, dni, dniach, dzień, tygodni*, tygodnie, miesięcy, miesiąc*, lat, latach, bajtów, pikseli, pikselach, procent*, metrów, metrach, kilometr*, gramów, gramach, kilogram*, stopni, groszy, groszach, centymetr*',
    allowed: 'możliw*, dozwolon*, dopuszczaln*, poprawn*, prawidłow*, akceptowan*, obsługiwan*, dostępn*',
    values: 'wartość, wartości, opcje, opcja, opcji, stany, typy, tryby, statusy, warianty',
    oneOf:
      'jedna z, jeden z, jedno z, jedną z, jednego z, jedna spośród, jedna z wartości, jedna z następujących, jeden z następujących, jedno z następujących, do wyboru',
    following: 'następując*, poniższ*, te, tych',
    choose: 'wybierz, wybrać, wybór spośród, do wyboru, wybierz spośród, można wybrać',
    accept: 'akceptuje, przyjmuje, obsługuje, dopuszcza',
    enum: 'wyliczenie, enumeracja',
    example: 'przykład, przykłady, na przykład, np., np, przykładowo, jak np., takie jak, jak',
    format:
      'format, formacie, formaty, rozszerzenie, rozszerzenia, typ pliku, typy plików, formaty plików, zapis',
    several: 'jeden lub więcej, jedna lub więcej, kilka, wiele, wielu',
    separated:
      'rozdzielone przecinkami, oddzielone przecinkami, rozdzielonych przecinkami, oddzielonych przecinkami, rozdzielona przecinkami, oddzielona przecinkami, rozdzielane przecinkami, oddzielane przecinkami, po przecinku',
    change: 'nadpisuje, zastępuje, zamiast, zmienia',
    generic:
      'kolejność, sortowanie, rozmiar, liczba, kierunek, tryb, strona, język, jednostka, poziom, waluta, sortowania',
    whether: 'czy, określa czy, wskazuje czy, flaga',
    count: 'liczba, ilość, ile, liczbę, maksymalna liczba, maksymalną liczbę, numer strony, łączna liczba',
    true: 'prawda',
    false: 'fałsz',
    permission: 'autoryzacja, uwierzytelnienie, uprawnienie, uprawnienia, rola, zgoda',
    label: 'uwaga, ważne, przestarzał*',
  },
};
