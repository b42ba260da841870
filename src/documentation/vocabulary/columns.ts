/** What a column of a table tells about the argument in its row. */
export type Role =
  | 'required'
  | 'deprecated'
  | 'default'
  | 'example'
  | 'values'
  | 'place'
  | 'minimum'
  | 'maximum'
  | 'length'
  | 'format'
  | 'mutability'
  | 'constraints'
  | 'type'
  | 'description'
  | 'name'
  | 'code'
  | 'variable';

/** Header words by what they mean; where several words of a header mean something, the first role here wins. */
export const columnWords: readonly (readonly [Role, string])[] = [
  [
    'required',
    "required requirement mandatory optional obligatory compulsory req reqd mand mand. opt req? required? mandatory? optional? req. req. oblig. obligatorio obligatoria requerido requerida opcional obrigatório obrigatoria obrigatório obrigatória erforderlich pflicht pflichtfeld verplicht obligatoire requis optionnel facultatif 必填 必须 必需 是否必填 是否必须 是否必需 必选 是否必选 обязательный обязательность обязательно обязательное обязателен обяз. 필수 필수여부 필수 必須 必須/任意 必須か m/o o/m conditional presence need needed wymagane wymagany wymagana wymagalność obowiązkowe zorunlu zorunluluk gerekli wajib mandatori obbligatorio obbligatoria richiesto richiesta обов'язковий обов'язкове обов'язковість обов’язковий обов’язкове потрібно requerido? obrigatório? obligatorio? obligatoire? pflicht? zorunlu? wymagane? wajib? obbligatorio?",
  ],
  ['deprecated', 'deprecated'],
  [
    'default',
    'default defaults defaultvalue predeterminado predeterminada defecto padrão padrao standardwert standard vorgabe standaard standaardwaarde défaut 默认 默认值 缺省值 缺省 умолчанию 기본값 デフォルト デフォルト値 既定値 初期値 domyślnie domyślna domyślny varsayılan öntanımlı bawaan baku predefinito predefinita замовчуванням умовчанням типово',
  ],
  [
    'example',
    'example examples sample samples e.g. ejemplo ejemplos exemplo exemplos beispiel beispiele voorbeeld exemple exemples 示例 示例值 样例 例子 举例 пример примеры 예시 예 例 サンプル przykład przykłady örnek örnekler contoh esempio esempi приклад',
  ],
  [
    'values',
    'allowed possible valid accepted acceptable available values enum enums options choices permitted valores werte waarden valeurs 可选值 取值 取值范围 枚举 枚举值 значения 허용값 値 wartości wartość değerler nilai valori dozwolone допустимые 可能な値 허용',
  ],
  [
    'place',
    'in location place located position passed object where ubicación ubicacion localização ort emplacement plaats 位置 参数位置 расположение 위치 場所 paramtype parametertype',
  ],
  ['minimum', 'minimum min min. mínimo minimo 最小值 минимум мінімум 최소 最小'],
  ['maximum', 'maximum max max. máximo massimo maks 最大值 максимум 최대 最大'],
  [
    'length',
    'length size maxlength longitud tamanho tamaño länge lengte longueur taille 长度 最大长度 длина 길이 長さ 桁数 długość uzunluk panjang lunghezza довжина',
  ],
  ['format', 'format formato formaat 格式 формат 형식 形式'],
  [
    'constraints',
    'constraint constraints validation validations rule rules restriction restrictions limits limitation limitations conditions validación validação validaciones restricciones restrições einschränkungen validierung contraintes 约束 限制 校验 규칙 제약 制約 ограничения',
  ],
  ['mutability', 'mutability mutable access readonly'],
  [
    'type',
    'type types datatype tip tür tipe tipo schema tipo typ datentyp 类型 数据类型 参数类型 тип 타입 유형 자료형 데이터타입 型 タイプ データ型 kind',
  ],
  [
    'description',
    'description descriptions opis açıklama keterangan descrizione опис erläuterung toelichting details detail desc meaning definition explanation notes note comment comments remarks remark purpose usage information info behavior behaviour descripción descripcion descrição descricao beschreibung erklärung bedeutung bemerkung beschrijving omschrijving toelichting 描述 说明 含义 备注 参数说明 解释 описание комментарий пояснение примечание 설명 비고 내용 説明 備考 内容 概要',
  ],
  [
    'name',
    'name names pole nazwa alan nama назва bezeichnung parameter parameters param params argument arguments arg args field fields fieldname key keys attribute attributes property properties element header headers column nombre parámetro parametro campo argumento atributo nome parâmetro feld feldname eigenschaft schlüssel naam veld parameternaam nom paramètre champ attribut clé 名称 参数 参数名 参数名称 字段 字段名 字段名称 属性 键 имя название параметр поле ключ атрибут 이름 파라미터 매개변수 필드 필드명 변수명 항목 名前 パラメータ パラメータ名 パラメーター フィールド 項目 項目名 キー',
  ],
  [
    'code',
    'code codes status statuses código código kod statuscode httpcode error errors 状态码 错误码 код 코드 コード',
  ],
  ['variable', 'variable variables environment variabele 变量 变量名 переменная 변수 変数'],
];
