import type { Language } from './language.js';

export const es: Language = {
  code: 'es',
  words: {
    required:
      'obligatorio, obligatoria, obligatorios, obligatorias, requerido, requerida, requeridos, requeridas, necesario, necesaria, imprescindible, indispensable, es preciso, se requiere, debe enviarse, debe indicarse, debe especificarse, debe incluirse, debe proporcionarse, debe informarse, hay que enviar, hay que indicar, debe estar presente, debe ir siempre',
    optional:
      'opcional, opcionales, opcionalmente, facultativo, facultativa, voluntario, puede omitirse, se puede omitir, puede dejarse vacío, puede dejarse en blanco, no obligatorio, no obligatoria, no requerido, no requerida, no es obligatorio, no es obligatoria, no es necesario, no es necesaria, no es requerido, no es requerida, puede quedar vacío, puede no enviarse',
    conditional: 'condicional, condicionalmente, depende de, dependiendo de, dependiendo del, según',
    sometimes: 'a veces, en algunos casos, normalmente, generalmente, en ocasiones, habitualmente',
    must: 'debe, deben, tiene que, tienen que, debería',
    may: 'puede, pueden, podrá',
    give: 'indica, indicado, indicada, especifica, especificado, especificada, envía, enviado, enviada, proporciona, proporcionado, proporcionada, informa, informado, informada, incluye, incluido, presente, pasa, define, definido, establece, rellena, indicarse, manda, da, usa',
    omit: 'omite, omitido, omitida, vacío, vacía, falta, ausente, en blanco, omitirse, deja vacío, deja en blanco, se deja vacío, se deja en blanco, no existe, queda vacío',
    absent:
      'en su defecto, en caso de omisión, sin este parámetro, en ausencia, en su ausencia, a falta de valor, al omitirlo, al omitirse, de lo contrario se usa, sin valor, dejar vacío, dejar en blanco, déjelo vacío, deje en blanco',
    not: 'no, nunca, ningún, ninguno, ninguna, sin, nada',
    if: 'si, cuando, en caso de, en caso de que, solo si, sólo si, únicamente si, siempre que, solo cuando, sólo cuando, solo para, sólo para, solo en, para cuando',
    unless: 'salvo, excepto, a menos que, salvo que',
    only: 'solo, sólo, solamente, únicamente',
    always: 'siempre, también, estrictamente',
    either: 'al menos uno, o bien, al menos uno de, uno de los dos',
    both: 'ambos, ambas',
    yes: 'sí',
    or: 'o, u, o bien',
    and: 'y, e, así como',
    be: 'es, son, será, serán, sea, está, están, ser, vale, equivale a, significa, siendo',
    to: 'a, hasta, al',
    of: 'de, del',
    from: 'de, desde, del',
    for: 'para, para que',
    article: 'el, la, los, las, un, una, lo',
    this: 'este, esta, esto, ese',
    thing:
      'parámetro, parámetros, campo, campos, valor, argumento, atributo, propiedad, dato, cabecera, encabezado, clave',
    with: 'con, junto con, en, junto a',
    that: 'que, cual, cuales',
    than: 'que',
    default:
      'predeterminado, predeterminada, valor por defecto, valor predeterminado, por defecto, por omisión, valor por omisión, defecto, valor inicial, de forma predeterminada, por default, valor default, valor predefinido',
    byDefault: 'por defecto, por omisión, de forma predeterminada, por default, de manera predeterminada',
    assume:
      'usa, utiliza, usará, utilizará, asume, asumirá, toma, tomará, aplica, aplicará, devuelve, devuelven, devolverá, usado, se usa, se utiliza, se asume, se toma, se aplica, se devuelven, ordena por, se ordena por',
    atMost:
      'máximo, máxima, máximos, máx, máx., como máximo, a lo sumo, no más de, no mayor que, menor o igual que, menor o igual a, no puede superar, no debe superar, no puede exceder, no debe exceder, sin superar, sin exceder, máximo de, longitud máxima, valor máximo, tope, límite superior, no superior a, número máximo de, cantidad máxima de, máximo número de',
    atLeast:
      'mínimo, mínima, mín, mín., como mínimo, al menos, por lo menos, no menos de, mayor o igual que, mayor o igual a, mínimo de, valor mínimo, longitud mínima, no inferior a',
    exceed: 'superar, exceder, sobrepasar, supere, exceda, pasar de',
    more: 'más de, mayor que, mayor a, superior a',
    less: 'menos de, menor que, menor a, inferior a',
    upTo: 'hasta',
    between: 'entre, en el rango de, comprendido entre',
    range: 'rango, intervalo, rango permitido, rango válido, rango de',
    length: 'longitud, largo, longitud máxima',
    characters: 'caracteres, carácter, letras, dígitos, caractéres',
    items: 'elementos, resultados, registros, filas, objetos, entradas',
    per: 'por, por página, por llamada, por petición, por solicitud, a la vez, de una vez',
    limit: 'límite, limitado a',
    exactly: 'exactamente, exacto',
    each: 'cada, cada uno',
    unit: 'milisegundos, segundos, minutos, horas, días, semanas, meses, años, bytes, píxeles, por ciento, metros, kilómetros, gramos, kilos, kilogramos, grados, día, centavos, céntimos, centímetros',
    allowed:
      'posible, posibles, permitido, permitida, permitidos, permitidas, válido, válida, válidos, válidas, aceptado, aceptados, aceptada, aceptadas, admitido, admitidos, admitida, admitidas, disponible, disponibles, soportado, soportados',
    values: 'valores, valor, opciones, opción, estados, tipos, modos, alternativas',
    oneOf:
      'uno de, una de, uno de los siguientes, una de las siguientes, alguno de, cualquiera de, uno entre, una de las, uno de los',
    following: 'siguiente, siguientes, estos, estas',
    choose:
      'elegir, elija, escoja, seleccione, elegir entre, escoger entre, a elegir entre, se puede elegir entre, elige entre',
    accept: 'acepta, admite, soporta, permite, aceptan, admiten',
    enum: 'enumeración, enumerado',
    example:
      'ejemplo, ejemplos, por ejemplo, p. ej., p.ej., p. ej, ej., como por ejemplo, tales como, tal como, como',
    format: 'formato, formatos, extensión, extensiones, tipo de archivo, tipos de archivo',
    several: 'uno o más, una o más, varios, varias, múltiples, uno o varios, una o varias',
    separated:
      'separados por comas, separadas por comas, separado por comas, separada por comas, separados por coma, separadas por coma, delimitado por comas',
    change: 'sobrescribe, reemplaza, en lugar de, anula, cambia',
    generic:
      'orden, tamaño, cantidad, dirección, modo, página, idioma, unidad, tipo, nivel, moneda, formato, estado, criterio, número',
    whether: 'si se debe, indica si, especifica si, determina si, define si, bandera',
    count:
      'número de, cantidad de, cuántos, cuántas, número máximo de, cantidad máxima de, número total de, máximo número de, el número de, numero de página, nº de',
    true: 'verdadero',
    false: 'falso',
    permission: 'autorización, autenticación, permiso, permisos, rol',
    label: 'nota, aviso, importante, atención, obsoleto',
  },
};
