import type { Language } from './language.js';

export const de: Language = {
  code: 'de',
  words: {
    required:
      'erforderlich*, pflicht, pflichtfeld, pflichtangabe, pflichtparameter, notwendig*, verpflichtend*, zwingend, zwingend erforderlich, obligatorisch*, benötigt, muss angegeben werden, muss gesetzt werden, muss gesetzt sein, muss übergeben werden, muss mitgegeben werden, muss angegeben sein, muss mitgeschickt werden, muss gesendet werden, ist anzugeben',
    optional:
      'optional*, freiwillig*, wahlweise, kann weggelassen werden, kann entfallen, kann leer bleiben, kann leer gelassen werden, kann ausgelassen werden, nicht erforderlich, nicht notwendig, nicht verpflichtend, kein pflichtfeld, keine pflicht, keine pflichtangabe',
    conditional: 'bedingt, abhängig von, je nach',
    sometimes:
      'manchmal, meist, meistens, gelegentlich, in manchen fällen, teilweise, unter umständen, üblicherweise',
    must: 'muss, müssen, soll, sollte',
    may: 'kann, können, darf, dürfen',
    give: 'angegeben, gesetzt, übergeben, gesendet, mitgegeben, übermittelt, ausgefüllt, mitgeschickt, geschickt, verwendet wird, vorhanden, definiert, angabe, gefüllt, mitgesendet, angeben, mitgeben, anzugeben',
    omit: 'weggelassen, ausgelassen, leer, fehlt, fehlend, entfällt, leer gelassen, freigelassen, unbesetzt',
    absent:
      'ohne angabe, bei fehlender angabe, fehlt die angabe, fehlt der wert, fehlt der parameter, fehlt dieser wert, wird nichts angegeben, bei weglassen, falls leer, ohne diesen parameter, ohne diese angabe, leer lassen, leer lassen für, leer für, freilassen',
    not: 'nicht, kein*, nie, niemals, nichts, ohne',
    if: 'wenn, falls, sofern, sobald, nur wenn, nur falls, nur bei, bei, wobei',
    unless: 'es sei denn, außer, ausser',
    only: 'nur, ausschließlich, lediglich, derzeit nur, momentan nur, aktuell nur',
    always: 'immer, stets, auch, dann',
    constant: 'fixer, fester, fest, konstante*',
    either: 'entweder, mindestens eines von, mindestens einer der, eines von beiden',
    both: 'beide',
    yes: 'ja, j',
    no: 'nein',
    or: 'oder, beziehungsweise, bzw.',
    and: 'und, sowie',
    be: 'ist, sind, sei, wird, werden, wäre, beträgt, lautet, heißt, bedeutet, liegt bei',
    to: 'bis, bis zu, auf',
    of: 'von, der, des',
    from: 'von, ab',
    for: 'für, um',
    article: 'der, die, das, den, dem, ein, eine, einen, einem, einer',
    this: 'es, dies, diese, dieser, dieses, er, sie',
    thing: 'parameter, feld, wert, argument, angabe, eigenschaft, attribut, schlüssel, kopfzeile, eintrag',
    with: 'mit, zusammen mit, in',
    that: 'dass, welche, welcher, welches',
    than: 'als',
    default:
      'standard, standardwert, standardmäßig*, vorgabe, vorgabewert, voreingestellt*, voreinstellung, standardeinstellung, defaultwert, vorbelegt, vorbelegung, vorbelegt mit, voreingestellt ist, grundeinstellung',
    byDefault: 'standardmäßig, per default, im standard, von haus aus, in der voreinstellung',
    assume:
      'verwendet, angenommen, genutzt, benutzt, gilt, gelten, gewählt, geliefert, zurückgegeben, ausgegeben, genommen, eingesetzt',
    atMost:
      'maximal, maximum, höchstens, max., höchstwert, nicht mehr als, nicht größer als, nicht länger als, kleiner oder gleich, maximale*, maximalwert, höchste*, größter wert, größtmögliche*, maximallänge, maximale länge, höchstlänge, obergrenze, maximale anzahl, maximale anzahl der, begrenzt auf, beschränkt auf, nicht über, nie mehr als',
    atLeast:
      'beginnt bei, beginnend bei, startet bei, mindestens, minimal, minimum, min., nicht weniger als, nicht kleiner als, größer oder gleich, wenigstens, minimale*, minimalwert, mindestwert, mindestlänge, untergrenze, kleinster wert',
    exceed: 'überschreiten, übersteigen',
    refuse: 'abgelehnt, zurückgewiesen, abgeschnitten, gekürzt, ungültig, verworfen',
    more: 'mehr als, größer als, länger als, über',
    less: 'weniger als, kleiner als, kürzer als, unter',
    upTo: 'bis zu',
    between: 'zwischen, im bereich von',
    range: 'bereich, wertebereich, intervall, gültiger bereich',
    length: 'länge, maximale länge, zeichenlänge, zeichenbegrenzung, lang, maximallänge, mindestlänge',
    characters: 'zeichen, buchstaben, stellen, ziffern',
    items: 'einträge, elemente, ergebnisse, zeilen, treffer, datensätze, objekte',
    per: 'pro, je, auf einmal, pro seite, pro aufruf, je aufruf, pro anfrage',
    limit: 'grenze, begrenzung, begrenzt auf, beschränkt auf',
    exactly: 'genau',
    each: 'jeweils, jede, jeder, jedes',
    unit: 'millisekunden, sekunden, minuten, stunden, tage, tagen, wochen, monate, monaten, jahre, jahren, pixel, prozent, meter, metern, kilometer, kilometern, gramm, kilogramm, grad, tag, monat, cent, zentimeter, millimeter',
    allowed:
      'mögliche*, erlaubt*, zulässig*, gültig*, unterstützt*, akzeptiert*, verfügbar*, möglich, gestattet*',
    values: 'werte, wert, optionen, möglichkeiten, auswahl, ausprägungen, einstellungen, angaben',
    oneOf:
      'einer von, eines von, eine von, einer der, eines der, eine der, einer der folgenden, eins von, einen der, einen von',
    following: 'folgende*, folgenden werte, aufgeführt*',
    choose: 'wählen, auswählen, wählbar, zur auswahl stehen, zur auswahl, auswahl aus, wähle',
    sortBy:
      'sortieren nach, sortiert nach, sortierung nach, ordnen nach, gruppieren nach, gruppiert nach, gruppierung nach',
    accept: 'akzeptiert, erlaubt, unterstützt, nimmt',
    enum: 'aufzählung',
    example:
      'beispiel, beispiele, beispielsweise, zum beispiel, z.b., z. b., z.b, etwa, wie etwa, bspw., bspw',
    format:
      'format, formate, dateiformat, dateiformate, dateityp, dateitypen, dateiendung, dateiendungen, schreibweise',
    several: 'mehrere, ein oder mehrere, eine oder mehrere, einen oder mehrere, beliebig viele',
    separated:
      'kommagetrennt*, kommasepariert*, durch komma getrennt*, durch kommas getrennt*, mit komma getrennt*, komma-getrennt*, kommaseparierte',
    change: 'überschreibt, ersetzt, statt, anstelle',
    generic:
      'größe, anzahl, reihenfolge, sortierung, richtung, modus, seite, sprache, einheit, typ, stufe, seitengröße, zeitraum, währung',
    whether: 'ob, gibt an ob, legt fest ob, bestimmt ob, schalter',
    count:
      'anzahl der, anzahl, anzahl von, wie viele, zahl der, menge der, maximale anzahl, maximale anzahl der, seitennummer, seitenzahl, höchstzahl der',
    true: 'wahr',
    false: 'falsch',
    permission: 'berechtigung*, anmeldung, rolle, genehmigung, unterschrift',
    label: 'hinweis, achtung, wichtig, veraltet, anmerkung',
  },
  columns: {
    required: 'kardinalität, häufigkeit, m k, pflicht*, muss, muss kann, verpflichtend',
    default: 'vorgabe, ^standard, standardwert',
    example: 'muster, beispielwert',
    values:
      'erlaubte, erlaubt, mögliche, zulässige, zulässig, gültige, werte, auswahl, optionen, wertebereich, ^wertebereiche',
    place: 'ort, position, stelle, wo, übergabe, übergabeort, herkunft',
    maximum: 'höchstens, höchstwert, maximalwert',
    minimum: 'mindestens, mindestwert',
    length: 'länge, größe, maximallänge, feldlänge, zeichenzahl, max länge',
    constraints:
      'einschränkung, einschränkungen, validierung, regeln, regel, grenzen, bedingungen, beschränkungen, prüfregeln',
    type: 'typ, datentyp, feldtyp, art',
    description:
      'beschreibung, erklärung, bedeutung, bemerkung, bemerkungen, erläuterung, erläuterungen, hinweis, hinweise, anmerkung, anmerkungen, inhalt, kommentar, zweck, verwendung, was es bewirkt, was es tut',
    name: 'bezeichnung, feld, feldname, felder, eigenschaft, schlüssel, attribut, parametername, element, angabe, kopfzeile',
    code: 'fehlercode, statuscode, fehler',
    variable: 'umgebung, umgebungsvariable',
  },
  topics: {
    status: 'fehlercode, fehlercodes, statuscode, statuscodes, fehler, fehlermeldungen',
    environment: 'umgebungsvariable, umgebungsvariablen, umgebung',
    changelog: 'änderungsprotokoll, änderungshistorie, versionshistorie',
    response: 'antwort, antworten, rückgabe*, rückgabewert, liefert, antwortfelder, ergebnis',
    example: 'beispiel, beispiele',
    request:
      'anfrage, anfragen, parameter, parametern, argumente, abfrage, abfrageparameter, anfrageparameter, eingabe, eingaben',
    fields: 'felder, feldern, körper, rumpf, eigenschaften, attribute, kopfzeilen',
  },
  places: {
    header: 'kopfzeile, kopfzeilen, header',
    path: 'pfad, pfadparameter',
    body: 'rumpf, anfragekörper, body, nachrichtenrumpf, formular',
    query: 'abfrage, abfrageparameter, query-parameter',
  },
  types: {
    string: 'zeichenkette, zeichenfolge, zeichenketten, text, freitext',
    integer: 'ganzzahl, ganze zahl, ganzzahlig, ganzzahlen',
    number: 'zahl, zahlen, kommazahl, fließkommazahl, gleitkommazahl, dezimalzahl, dezimal, numerisch',
    boolean: "boolesch, boolescher wert, wahrheitswert, boolean-wert, bool'scher wert",
    object: 'objekt, objekte',
    array: 'liste, listen, feldliste, aufzählungsliste',
    file: 'datei, dateien, anhang',
    date: 'datum',
    'date-time': 'datum und uhrzeit, zeitstempel, datum uhrzeit',
    time: 'uhrzeit',
  },
  terms: {
    everything:
      'alle, alles, allen, andere, anderen, übrigen, übrige, restlichen, rest, weiteren, sonstigen, sämtliche',
    demands: 'verlangt, braucht, erfordert',
    noValue: 'kein, keine, keiner, leer, ohne, heute, jetzt, aktuell, nichts, unbegrenzt, automatisch',
    below: 'folgende*, unten, nachfolgend*, nachstehend*',
    documentation: 'dokumentation, handbuch, anleitung, siehe',
    notDefault:
      'kein, keine, keiner, keines, keinen, der, die, das, den, ein, eine, einen, heute, jetzt, aktuell, aktuelle, aktueller, aktuelles, alle, alles, leer, nichts, nicht, unbegrenzt, derzeitige, letzte, letzter, neueste, gestern, morgen, ohne',
    prose: 'der, die, das, ein, eine, und, oder, ist, sind, mit, von, für, nicht, nur, wenn, kann, muss',
    credential: 'passwort, kennwort, schluessel, schlüssel',
    yours: 'dein, deine, deinen, ihr, ihre, ihren',
  },
  numbers: 'eins, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn',
};
