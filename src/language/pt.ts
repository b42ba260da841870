import type { Language } from './language.js';

export const pt: Language = {
  code: 'pt',
  words: {
    required:
      'obrigatório, obrigatória, obrigatórios, obrigatórias, requerido, requerida, necessário, necessária, exigido, exigida, deve ser informado, deve ser informada, deve ser enviado, deve ser enviada, precisa ser informado, precisa ser enviado, imprescindível, deve ser preenchido, é preciso informar',
    optional:
      'opcional, opcionais, opcionalmente, facultativo, facultativa, pode ser omitido, pode ser omitida, não obrigatório, não obrigatória, não é obrigatório, não é obrigatória, não é necessário, não é necessária, não requerido, não requerida, pode ficar vazio, pode ser deixado em branco, pode ficar em branco',
    conditional:
      'condicional, depende de, depende do, depende da, dependendo do, dependendo da, dependendo de, conforme',
    sometimes: 'às vezes, em alguns casos, normalmente, geralmente, por vezes',
    must: 'deve, devem, precisa, precisam, tem de, tem que, deverá',
    may: 'pode, podem, poderá',
    give: 'informado, informada, informar, informados, especificado, especificada, enviado, enviada, fornecido, fornecida, preenchido, preenchida, definido, definida, passado, passada, presente, incluído, incluída, indicado, indicada, for informado, usado, usada, houver',
    omit: 'omitido, omitida, vazio, vazia, ausente, em branco, faltar, omitir, deixado em branco, for omitido',
    absent:
      'na ausência, em sua ausência, na falta, sem este parâmetro, sem ele, caso omitido, se omitido, quando omitido, na ausência deste, deixe vazio, deixe em branco, deixar em branco, deixar vazio',
    not: 'não, nunca, nenhum, nenhuma, sem, nada',
    if: 'se, caso, quando, apenas se, somente se, só se, desde que, apenas quando, somente quando, somente para, apenas para, só para',
    unless: 'exceto, a menos que, salvo',
    only: 'apenas, somente, só, unicamente',
    always: 'sempre, também, estritamente',
    either: 'pelo menos um, ao menos um, pelo menos um de, pelo menos um dos',
    both: 'ambos, ambas',
    yes: 'sim, s',
    no: 'não',
    or: 'ou',
    and: 'e, bem como',
    be: 'é, são, será, seja, está, ser, equivale a, significa, sendo, vale',
    to: 'a, até, ao, à',
    of: 'de, do, da, dos, das',
    from: 'de, desde, do, da',
    for: 'para, para que',
    article: 'o, a, os, as, um, uma',
    this: 'este, esta, isto, esse, essa, isso',
    thing:
      'parâmetro, parâmetros, campo, campos, valor, argumento, atributo, propriedade, cabeçalho, chave, dado',
    with: 'com, junto com, em, no, na, juntamente com',
    that: 'que, qual, quais',
    than: 'que, do que',
    default:
      'padrão, valor padrão, por padrão, predefinido, predefinida, valor predefinido, valor default, default, por omissão, valor por omissão, predefinição, valor inicial, por defeito, o padrão é, o default é',
    byDefault: 'por padrão, por omissão, por default, por predefinição, por defeito',
    assume:
      'usado, usada, utilizado, utilizada, assumido, assumida, considerado, considerada, aplicado, retornado, retornados, retornadas, usa-se, será usado, será utilizado, são retornados, ordenado por, assume',
    atMost:
      'máximo, máxima, máximos, máx, máx., no máximo, não mais de, não mais que, menor ou igual a, não pode exceder, não deve exceder, não pode ultrapassar, não deve ultrapassar, não pode passar de, valor máximo, tamanho máximo, comprimento máximo, limite máximo, no maximo, número máximo de, quantidade máxima de',
    atLeast:
      'mínimo, mínima, mín, mín., no mínimo, pelo menos, ao menos, não menos de, maior ou igual a, valor mínimo, tamanho mínimo, comprimento mínimo',
    exceed: 'exceder, ultrapassar, superar, passar de, exceda, ultrapasse',
    more: 'mais de, mais que, maior que, maior do que, superior a',
    less: 'menos de, menos que, menor que, menor do que, inferior a',
    upTo: 'até',
    between: 'entre, no intervalo de, compreendido entre',
    range: 'intervalo, faixa, intervalo permitido, intervalo de, faixa de',
    length: 'comprimento, comprimento máximo',
    characters: 'caracteres, caractere, caracter, letras, dígitos',
    items: 'itens, resultados, registros, registos, linhas, elementos, objetos',
    per: 'por, por página, por chamada, por requisição, por pedido, de uma vez, por vez',
    limit: 'limite, limitado a',
    exactly: 'exatamente, exato',
    each: 'cada, cada um',
    unit: 'milissegundos, segundos, minutos, horas, dias, semanas, meses, anos, bytes, pixels, por cento, metros, quilômetros, quilómetros, gramas, quilos, graus, dia, centavos, centímetros',
    allowed:
      'possível, possíveis, permitido, permitida, permitidos, permitidas, válido, válida, válidos, válidas, aceito, aceita, aceitos, aceitas, aceite, aceites, disponível, disponíveis, suportado, suportados, suportada, admitidos',
    values: 'valores, valor, opções, opção, estados, tipos, modos, alternativas',
    oneOf:
      'um de, uma de, um dos, uma das, um dos seguintes, uma das seguintes, qualquer um de, algum dos, um entre',
    following: 'seguinte, seguintes, estes, estas, abaixo',
    choose: 'escolha, escolher, selecione, escolher entre, escolha entre, selecione entre, escolha um',
    accept: 'aceita, admite, suporta, permite, aceitam',
    enum: 'enumeração',
    example: 'exemplo, exemplos, por exemplo, ex., p. ex., p.ex., tais como, tal como, como',
    format: 'formato, formatos, extensão, extensões, tipo de arquivo, tipos de arquivo, tipo de ficheiro',
    several: 'um ou mais, uma ou mais, vários, várias, múltiplos, múltiplas',
    separated:
      'separados por vírgula, separados por vírgulas, separadas por vírgula, separadas por vírgulas, separado por vírgulas, separada por vírgulas, separado por vírgula',
    change: 'substitui, sobrescreve, em vez de, altera',
    generic:
      'ordem, ordenação, tamanho, quantidade, direção, modo, página, idioma, unidade, tipo, nível, moeda, formato, status, número',
    whether: 'indica se, especifica se, determina se, define se, se deve',
    count:
      'número de, quantidade de, quantos, quantas, número máximo de, quantidade máxima de, número total de, total de, número da página, nº de',
    true: 'verdadeiro',
    false: 'falso',
    permission: 'autorização, autenticação, permissão, permissões, papel',
    label: 'nota, aviso, importante, atenção, obsoleto',
  },
};
