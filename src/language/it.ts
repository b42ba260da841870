import type { Language } from './language.js';

export const it: Language = {
  code: 'it',
  signs: 'il, della, sono, che, non, di, una, gli, nel, è, del',
  words: {
    required:
      'obbligatorio, obbligatoria, obbligatori, obbligatorie, richiesto, richiesta, richiesti, richieste, necessario, necessaria, indispensabile, deve essere specificato, deve essere fornito, deve essere indicato, deve essere presente, va indicato, va specificato, va fornito, va sempre indicato, è da indicare',
    optional:
      'opzionale, opzionali, opzionalmente, facoltativo, facoltativa, facoltativi, facoltative, può essere omesso, può essere omessa, può essere lasciato vuoto, può restare vuoto, non obbligatorio, non obbligatoria, non è obbligatorio, non è obbligatoria, non richiesto, non richiesta, non è richiesto, non è necessario, non è necessaria, si può omettere',
    conditional: 'condizionale, dipende da, dipende dal, a seconda di, a seconda del, in base a',
    sometimes: 'a volte, talvolta, in alcuni casi, di solito, spesso, generalmente',
    must: 'deve, devono, bisogna, occorre, dovrebbe',
    may: 'può, possono, potrà',
    give: 'specificato, specificata, fornito, fornita, indicato, indicata, impostato, impostata, passato, passata, inviato, inviata, valorizzato, valorizzata, presente, definito, definita, incluso, inclusa, dato, data, inserito, usato, compilato',
    omit: 'omesso, omessa, vuoto, vuota, assente, mancante, manca, lasciato vuoto, lasciata vuota',
    absent:
      'in assenza, in sua assenza, in mancanza, senza questo parametro, se assente, se omesso, se omessa, se non indicato altrimenti, salvo diversa indicazione, in caso di omissione, lasciare vuoto, lascia vuoto',
    not: 'non, no, mai, nessun, nessuno, nessuna, senza, niente',
    if: 'se, quando, qualora, nel caso, nel caso in cui, in caso di, solo se, soltanto se, solo quando, solo per, purché',
    unless: 'tranne, eccetto, salvo, a meno che',
    only: 'solo, soltanto, solamente, unicamente',
    always: 'sempre, anche, strettamente',
    either: 'almeno uno, almeno uno di, almeno uno dei, almeno una',
    both: 'entrambi, entrambe, sia',
    yes: 'sì',
    no: 'no',
    or: 'o, oppure, od',
    and: 'e, ed, nonché',
    be: 'è, sono, sarà, sia, essere, vale, significa, equivale a, pari a',
    to: 'a, fino a, al',
    of: 'di, del, della, dei, delle, degli',
    from: 'da, dal',
    for: 'per, affinché',
    article: "il, lo, la, i, gli, le, un, uno, una, l', un'",
    this: 'questo, questa, esso, questi',
    thing:
      'parametro, parametri, campo, campi, valore, argomento, attributo, proprietà, intestazione, chiave, dato',
    with: 'con, insieme a, insieme con, in',
    that: 'che, quale, quali, cui',
    than: 'di, che',
    default:
      'predefinito, predefinita, valore predefinito, valore di default, predefinito è, il default è, per impostazione predefinita, impostazione predefinita, valore iniziale, default, di default',
    byDefault:
      'per impostazione predefinita, di default, per default, in modo predefinito, come impostazione predefinita',
    assume:
      'usato, usata, utilizzato, utilizzata, assunto, assunta, applicato, applicata, restituito, restituiti, restituite, si usa, si assume, viene usato, viene utilizzato, ordinati per, vale',
    atMost:
      'massimo, massima, massimi, massime, max, max., al massimo, non più di, minore o uguale a, non può superare, non deve superare, non superiore a, non oltre, lunghezza massima, valore massimo, limite massimo, fino a un massimo di, numero massimo di',
    atLeast:
      'minimo, minima, min, min., almeno, come minimo, non meno di, maggiore o uguale a, non inferiore a, lunghezza minima, valore minimo',
    exceed: 'superare, eccedere, oltrepassare, supera, superi',
    more: 'più di, maggiore di, superiore a',
    less: 'meno di, minore di, inferiore a',
    upTo: 'fino a',
    between: "tra, fra, compreso tra, compresa tra, compreso fra, nell' intervallo",
    range: 'intervallo, gamma, intervallo di, intervallo consentito',
    length: 'lunghezza, lunghezza massima',
    characters: 'caratteri, carattere, lettere, cifre',
    items: 'elementi, risultati, record, righe, voci, oggetti',
    per: 'per, per pagina, per chiamata, per richiesta, alla volta, in una volta',
    limit: 'limite, limitato a',
    exactly: 'esattamente, esatto',
    each: 'ogni, ciascuno, ciascuna',
    unit: 'millisecondi, secondi, minuti, ore, giorni, settimane, mesi, anni, byte, pixel, per cento, percento, metri, chilometri, grammi, chilogrammi, gradi, centesimi, centimetri',
    allowed:
      'possibile, possibili, consentito, consentita, consentiti, consentite, valido, valida, validi, valide, ammesso, ammessa, ammessi, ammesse, accettato, accettati, accettate, permesso, permessi, disponibile, disponibili, supportato, supportati, supportate, ammissibili',
    values: 'valori, valore, opzioni, opzione, scelte, stati, tipi, modalità',
    oneOf:
      'uno di, una di, uno tra, una tra, uno fra, uno dei, uno dei seguenti, una delle, una delle seguenti, a scelta tra, uno degli',
    following: 'seguente, seguenti, questi, queste',
    choose: 'scegliere, scegli, selezionare, scegliere tra, scegliere fra, a scelta, si può scegliere tra',
    accept: 'accetta, ammette, supporta, consente, prende',
    enum: 'enumerazione',
    example: 'esempio, esempi, per esempio, ad esempio, es., p. es., p.es., ad es., come?',
    format: 'formato, formati, estensione, estensioni, tipo di file, tipi di file',
    several: 'uno o più, una o più, più valori, diversi, molteplici',
    separated:
      'separati da virgola, separati da virgole, separate da virgola, separate da virgole, separato da virgole',
    change: 'sostituisce, sovrascrive, invece di, modifica',
    generic:
      'ordine, ordinamento, dimensione, quantità, direzione, modalità, pagina, lingua, unità, tipo, livello, valuta, formato, stato, numero',
    whether: 'indica se, specifica se, determina se, definisce se',
    count:
      'numero di, quantità di, quanti, quante, numero massimo di, numero totale di, totale di, numero della pagina, numero di pagina',
    true: 'vero',
    false: 'falso',
    permission: 'autorizzazione, autenticazione, permesso, permessi, ruolo',
    label: 'nota, avviso, importante, attenzione, obsoleto',
  },
};
