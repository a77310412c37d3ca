import { unicodeWords } from '../text/script.ts'

/** Words with which the name of a body begins (or, in English, ends). */
export const bodyHead =
  "(?:Haut-Commissariat|Commissariat|High Commission|Ministry|Ministries|Minist[èe]re|Ministerio|Minist[ée]rio|Министерств[оа]|Министерстве|Cent(?:re|er)|Centro|Центр[ае]?|Authority|Autorit[ée]|Autoridad(?:e)?|Commission|Comisi[óo]n|Comiss[ãa]o|Committee|Comit[ée]|Council|Conseil|Consejo|Conselho|Institut(?:e|ion|o|ut)?|Fund(?!raising)|Fonds|Fondo|Fundo|Foundation|Fondation|Fundaci[óo]n|Funda[çc][ãa]o|Permanent Mission|Mission(?: permanente)?|Misi[óo]n(?: Permanente)?|Miss[ãa]o|Embassy|Ambassade|Embajada|Embaixada|Federation|F[ée]d[ée]ration|Federaci[óo]n|Association|Asociaci[óo]n|Associa[çc][ãa]o|Ассоциация|Agency|Agence|Agencia|Ag[êe]ncia|Secretariat|Secr[ée]tariat|Secretar[íi]a|University|Universit[ée]|Universidad(?:e)?|Hospital|H[ôo]pital|Union|Uni[óo]n|Network|R[ée]seau|Red|Rede|Society|Soci[ée]t[ée]|Sociedad|Presidency|Pr[ée]sidence|Presidencia|Parliament|Parlement|Parlamento|Congress|Senate|Assembly|Organi[sz]ation|Organizaci[óo]n|Corporaci[óo]n|Coalition|Campaign|Campa[ñn]a|Campagne|Institute|Trust|League|Ligue|Board|Court|Defensor[íi]a|Registry|Cabinet|Prime Minister.s Office|Office of the Prime Minister|Armed Forces|Army|Police|Gendarmerie|Initiative|Academy|School|Group|Red Cross|Red Crescent|Croix-Rouge|Cruz Roja|Survivors[’' ]?\\w*|Handicap International|Clinic|Clinique|Cl[íi]nica|Polyclinic|Demining|Chamber|Caisse|Caja|Instituci[óo]n|Banco|Bank|Company|General Staff|[ÉE]tat-major|Estado Mayor)"

/** Words with which the name of a unit inside a body begins: a unit alone stays with the position. */
export const unitHead =
  '(?:Department|D[ée]partement|Departamento|Directorate|Direction|Direcci[óo]n|Direc[çc][ãa]o|Division|Divisi[óo]n|Section|Secci[óo]n|Unit|Unit[ée]|Unidad(?:e)?|Office|Bureau|Oficina|Service|Servicio|Sub-?direction|Subdirecci[óo]n|Branch|Sector|Programme|Program|Programa|National|Управлени[ея]|Департамент|Отдел|Desk)'

/** Bodies in Arabic. */
export const arabicBody =
  '(?:وزارة|المركز|مركز|الهيئة|هيئة|اللجنة|لجنة|المجلس|مجلس|المؤسسة|مؤسسة|الجمعية|جمعية|جامعة|المديرية|مديرية|البعثة|بعثة|السفارة|سفارة|صندوق|المعهد|معهد|الأمانة|أمانة|دائرة|رئاسة|اتحاد|الاتحاد|منظمة|المنظمة|برنامج|البرنامج|إدارة|شؤون)'

/** Words for positions, in the languages of Notes. */
export const position = unicodeWords(
  /\b(?:director|directora|directeur|directrice|diretora?|deputy|vice|head|chief|chef|cheffe|jefe|jefa|chefe|minist(?:er|re|ro|ra)|secretary|secr[ée]taire|secretari[oa]|advis[eo]r|conseill[eè]re?|asesora?|assessora?|counsell?or|consejer[oa]|conselheir[oa]|coordinat(?:or|eur|rice)|coordinadora?|coordenadora?|coordonnat(?:eur|rice)|manager|gerente|officer|official|oficial|expert|experta?|especialista|specialist|spécialiste|commissioner|commissaire|comisionad[oa]|chair(?:man|person|woman)?|president|pr[ée]sidente?|presidenta|ambassador|ambassad(?:eur|rice)|embajadora?|attach[ée]|agregad[oa]|delegate|doctor|physician|surgeon|nurse|physiotherapist|engineer|professor|lecturer|researcher|focal point|point focal|punto focal|ponto focal|representative|repr[ée]sentante?|representante|member|membre|miembro|assistant|asistente|analyst|inspector|rector|dean|governor|spokesperson|technician|t[ée]cnic[oa]|profesional|trainer|lawyer|survivor|superviviente|sobreviviente|survivante?|teacher|prosthetist|psychologist|psic[óo]log[oa]|administrator|administrat(?:eur|rice)|superintendent|commander|legal|senior|principal|national|general|charg[ée]e? d|desk|programme|program|policy|m[ée]dico|m[ée]dica|m[ée]decin|responsable|charg[ée]|encargad[oa]|founder|executive|treasurer|trustee|interpreter|carer|clerk|liaison|chancell?or|consul|third|second|first|начальник|директор|министр|заместитель|советник|секретарь|руководитель|специалист|эксперт|председатель|консультант|координатор|представитель|атташе|врач)\b/iu,
)

/** Positions in Arabic: they end a name that no comma ends. */
export const arabicPosition =
  '(?:مدير(?:ة|عام)?|المدير(?:ة)?|رئيس(?:ة)?|وزير(?:ة)?|نائب(?:ة)?|مستشار(?:ة)?|المستشار(?:ة)?|سكرتير(?:ة)?|السكرتير|منسق(?:ة)?|وكيل|مساعد(?:ة)?|خبير(?:ة)?|عضو(?:ة)?|ممثل(?:ة)?|مسؤول(?:ة)?|موظف(?:ة)?|أمين(?:ة)? عام|الأمين|قائد|طبيب(?:ة)?|مهندس(?:ة)?|سفير(?:ة)?|ملحق|أخصائي(?:ة)?|اختصاصي(?:ة)?|باحث(?:ة)?|محام(?:ية)?|ضابط|مترجم(?:ة)?|مفوض|رئيس)'
