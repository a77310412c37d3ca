import { unicodeWords } from '../text/script.ts'

// All on text that was folded: no accents, no vowel signs, lower case.

/** Words about who pays for a journey. */
export const topic =
  /sponsor|\bfunding\b|\bfunded\b|financial (?:support|assistance|aid|help)|\bfinanc(?:e|ed|ing)\b|scholarship|fellowship|bursary|travel (?:and|grant|costs?|expenses|support|assistance)|(?:airfare|air ?tickets?|flights?|accommodation|travel|journey|participation|attendance)[^.]{0,80}(?:cover|paid|\bpay|met\b|borne|support|fund)|(?:cover|bear|meet|defray|support|\bpay\w*)[^.]{0,60}(?:costs?|expenses?|travel|participation|attendance|ticket|journey|fare|accommodation)|(?:costs?|expenses?)[^.]{0,80}(?:cover|borne|met|paid|assum|defray|responsib)|(?:own|national|government|ministry's|state|public) (?:expense|cost|funds|means|budget)|at (?:the )?(?:expense|cost) of|\bwill pay\b|catered for by|parrain|(?:prise?|prendre|prenne|pris|prend) (?:\S+ )?en charge|\bfinanc(?:e|er|ement|iere?|ee?s?)\b|\baide (?:financiere|au voyage)|\bbourses?\b|\bfrais\b|depenses|\bcouts?\b|subvention|a (?:la|sa|leur) (?:propre )?charge|patrocin|auspici|\bbecas?\b|financiamiento|financiad|financiacion|(?:apoyo|ayuda|asistencia) (?:financier|economic)|sufrag|\bgastos\b|\bcost[oe]s\b|\bpasajes?\b|viaticos|irrogar|erogacion|\bgastos\b|custos|despesas|\bbolsas?\b|apoio financeiro|رعايه|رعاية|كفاله|كفالة|تمويل|نفقات|نفقه|نفقة|بنفقات|تكاليف|مصاريف|منحة|تغطيه|تغطية|دعم مالي|الدعم المالي|спонсор|финанс|расход|оплат|стипенди|за сч[её]т|гранто/

/** Words with which somebody asks, behind which the topic stands. */
export const asks = unicodeWords(
  /request|grateful|thankful|appreciat|\bseeks?\b|\bsought\b|seeking|appl(?:y|ies|ying|ication)\b|would (?:like|wish|welcome|be (?:pleased|glad|obliged|happy))|should be (?:grateful|glad|obliged)|kindly|\bwish|\basks?\b|asking|\bhopes?\b|soll?icit|saura(?:it|ient) gre|sait gre|accord|octroy|otorg|\bgrant(?:ed|ing)?\b|extend|conced|demand|souhait|desir|reconnaissant|\bpri(?:e|ent|ant|ons)\b|agradec|ruega|\bpid(?:e|en|iendo)\b|requier|postul|requir|benefici(?:er|ar|e|o)|propos|recommend|considered (?:for|within|under|as)|(?:covered|funded|financed|supported|borne|met|paid) (?:by|under|through|from) (?:the )?(?:organi|conference|programme|sponsor|project|eu|host|isu|secretariat)|by the (?:conference|programme|organi[sz]ers|eu|project|isu)|benefit from|take up|eligible|\bneeds?\b|in need of|candidate|candidat|pedir|pede|gostaria|solicita|permettre|tenir compte|consider|تطلب|طلب|تلتمس|نلتمس|ترجو|نرجو|يرجي|تامل|تود|يستفيد|تستفيد|الاستفاده|الاستفادة|مشمول|شمول|ادراج|التكرم|تقترح|запраш|прос(?:ит|им|ят)|просьб|нужда|ходатайств|хотел|признательн|благодарн/u,
)

/** What says that the organisers are to pay: no refusal, though somebody else is named. */
export const byOrganisers =
  /(?:be |is |are )?(?:covered|funded|financed|met|borne|supported|paid(?: for)?|sponsored)(?:\s\S+)? (?:by|under|through|from|out of) (?:the |its )?(?:\S+ )?(?:organi|conference|project|programme|isu|eu\b|unit|sponsor|council|host|secretariat)\S*|(?:pris\S* en charge|finance\S*|couvert\S*|supporte\S*) (?:par|au titre|sur|dans le cadre) (?:d[eu]s? |l[ea]s? |l')*(?:organis|conference|projet|programme|unite|union|secretariat)\S*|(?:cubiert|financiad|sufragad|costead|asumid)\S* (?:por|a traves de|con cargo a|mediante) (?:el |la |los )?(?:organiz|conferencia|proyecto|programa|unidad|union|secretaria)\S*|(?:suportad|custead|financiad|cobert)\S* (?:pel[oa]s?|por|atraves d[oa]) (?:organiz|conferencia|projecto|programa|uniao)\S*|за сч[её]т (?:средств )?(?:организатор|конференци|проекта|программ|принимающ|европ|секретариат)\S*|(?:من قبل|علي نفقة|علي حساب|من جانب) (?:ال)?(?:جهة |جهه )?(?:المنظم|منظم|مؤتمر|موتمر|المؤتمر|الموتمر|برنامج|وحدة|اتحاد|الاتحاد|امانة)\S*/g

/** Words that say that somebody else pays, or that nothing is asked. */
export const refuses =
  /\b(?:no|not|without|nor|neither|n't|never)\b[^.]{0,50}(?:sponsor|fund|financ|support|request|assistance|cost|expense|seek)|(?:sponsor\w*|funding|support|assistance)[^.]{0,40}(?:\bnot\b|n't\b)|self[- ](?:fund|financ|sponsor|support|pay)|(?:own|national|public|state|government|ministry's|mission's) (?:expenses?|costs?|means|account|charge|funds?|budget|resources)\b|(?:will|shall|to|would|is|are)(?: be)?(?: fully| entirely| duly)? (?:bear|cover|meet|finance|fund|pay|defray|borne|covered|met|paid|financed|funded|catered)|\b(?:bears|covers|meets|finances|funds|pays)\b|borne by|covered by|met by|financed by|funded by|paid by|catered for|at (?:the )?(?:expense|cost|charge) of|\bne (?:sollicit|demand|requier|souhait)|n'est (?:pas )?(?:sollicit|demand|requis)|sans (?:demande de )?(?:parrain|frais)|aucun(?:e)? (?:parrain|prise|demande|financ)|(?:sera|seront|est|sont|etant) (?:entierement |integralement )?(?:pris|supporte|assure|couvert|finance)\S* (?:en charge )?(?:par|sur)|(?:prend|prendra|prendront|supportera|assumera|assurera)\b[^.]{0,30}(?:charge|frais|depenses|couts)|a (?:la|sa|leur) (?:propre )?charge|restant a|aux frais|a (?:ses|leurs) (?:propres )?frais|no (?:se )?(?:solicita|requiere|pide|precisa|irrog|demand|generar|represent)|sin (?:patrocin|costo|cargo)|(?:sera|seran|es|son|siendo) (?:\S+ )?(?:asumid|cubiert|sufragad|costead|financiad)|corr\S{1,5} (?:por|a) c|por (?:su )?cuenta|a cargo de|asume|asumira|cubrira|sufragara|costeara|financiara|nao (?:se )?(?:solicita|requer|pede)|por conta|a expensas|suportad|suportara|suporta\b|custead|custeara|sera[o]? cobert|لا تطلب|لا يطلب|دون طلب|لن تطلب|عدم طلب|لا تحتاج|تتحمل|ستتحمل|يتحمل|سيتحمل|تتكفل|ستتكفل|يتكفل|علي نفق|علي حساب|не (?:требу|запраш|прос|нужда)|за (?:свой|собствен|сч[её]т)|нес[её]т|несут|покрыва|бер[её]т на себя|оплачива/

/** Words that leave it open whether something is asked. A polite "if … could" leaves nothing open. */
export const hedges =
  /\b(?:may|might|could) (?:\S+ ){0,4}?(?:request|need|seek|apply|require|revert|ask|wish)|\bpossibly\b|\bperhaps\b|if (?:funds|sponsorship|funding|necessary|needed|required|the budget|budget)|should (?:sponsorship|funds|funding|it be|the \S+ ?budget|the budget|national)|to be (?:confirmed|decided)|not yet (?:been )?(?:decided|clear|determined|known)|under consideration|subject to|depend(?:s|ing)? on|in (?:the )?(?:case|event)|\bwhether\b|reserves? (?:the|its) right|at a later (?:stage|date)|in due course|le cas echeant|eventuel|pourrai(?:t|ent) (?:\S+ ){0,3}?(?:solliciter|demander|avoir besoin|presente|soumise|formulee|envisage)|peut-etre|si (?:les|des|le) (?:fonds|moyens|budget)|se reserve|ulterieurement|sous reserve|n'est pas encore|eventualmente|en caso de|podri?a(?:n)? (?:\S+ ){0,3}?(?:solicitar|requerir|necesitar)|se reserva|posteriormente|aun no|podera (?:\S+ ){0,3}?(?:solicitar|pedir)|caso (?:haja|seja)|ainda nao|في حال|قد (?:ت|ي)طلب|لاحقا|لم يتقرر|возможно|если|в случае|может|позднее|еще не/

/** What is not decided is open, though it is said with "not". */
export const undecided =
  /(?:may|might|could) (?:\S+ ){0,4}?(?:revert|come back)|at a later (?:stage|date)|reserves? (?:the|its) right|should (?:the|its|our) \S* ?budget|se reserve l|ulterieurement|se reserva el|not yet|\bundecided|\bwhether\b|pas encore|reste a (?:decider|confirmer)|aun no|todavia no|ainda nao|لم (?:ي|ت)تقرر|لم يحسم|еще не/

/** With the organisers as those who pay: what is wished for, not told. */
export const wished =
  /\b(?:should|could|would|may|be|devrait|devraient|soi(?:t|ent)|puisse|pourrait|debe|deberia|sea|sean|pueda|deve|seja|sejam)\b|должн|был[аи]? бы/

/** One of several, and it is not said who. */
export const oneOfThem = unicodeWords(
  /\ban? (?:single )?(?:member|delegate|participant|representative|nominee) (?:of|from) (?:the|its|our|their)\b|\bun(?:e)? (?:membre|participant\S*) de (?:la|sa|notre)\b|\bun(?:a)? (?:miembro|integrante) de (?:la|su|nuestra)\b|\bum membro d[ae] (?:sua )?delegac|\b(?:one|either|some|any|a single) (?:of (?:the|its|our|them|these)|(?:of )?(?:delegate|participant|member|person|representative|expert|nominee|official|sponsor)|(?:place|seat))|\bone (?:\S+ )?(?:delegate|participant|member|representative|nominee)\b|\bun(?:e)? (?:des|de ses|de nos|de ces|seule?|delegue|membre|participant|representant)|\bl'une? d(?:es|e ses|e nos|e ces|'entre|'eux)|\bun[oa] (?:de (?:los|las|sus|ellos|estos)|delegad|participante|miembro|representante)|\bum[a]? (?:d[oa]s|dos seus|delegad|participante|membro)|(?:احد|احدي|واحد) (?:من|اعضاء|المشاركين|المرشحين|الوفد|هما|هم)|احدهما|احدهم|واحد منهم|одного из|одному из|одному участник|одного участник|одного делегат/u,
)

/** All of them. */
export const allOfThem = unicodeWords(
  /\b(?:both|all|the (?:two|three|four)|these (?:two|three)|each|the (?:above|said|above-?mentioned|aforementioned|named) \S*s|(?:the|its|our|these|said|above) (?:\S+ )?(?:participants|delegates|nominees|representatives|experts|officials|candidates|persons|members|delegation)|their|them|(?:les|ces|ses|des|aux|nos|leurs) (?:deux |trois |\S+ )?(?:delegues|participants|representants|experts|candidats|personnes|interesses)|(?:les|des|aux|ses|nos|leurs) (?:deux|trois)|chacune?|l'une? et l'autre|la delegation|susnommes|susmentionnes|tous|toutes|leur|l'ensemble|(?:los|las|sus|dichos) (?:dos|tres|\S+ )?(?:delegados|participantes|representantes|expertos|personas)|los (?:dos|tres)|ambos|ambas|todos|os (?:dois|tres)|os (?:delegados|participantes)|toda la delegacion)\b|كلاهما|كليهما|جميع|كلا|المذكورين|المذكوران|الوفد|المشاركين|المرشحين|اعضاء|обоих|всех|делегаци|участников|указанных/u,
)

/** The rest of them. */
export const theOthers =
  /\b(?:the (?:other|remaining|rest|second)|others|les autres|l'autre|los demas|las demas|l[oa]s otr[oa]s|el otro|la otra|el resto|os outros|o outro|a outra|os demais)\b|الاخر|الآخر|بقيه|بقية|باقي|остальн|друг(?:ого|ой)/

/** All but those who are named behind it. */
export const except =
  /\b(?:except|excepting|excluding|other than|apart from|save for|sauf|excepte|hormis|a l'exception|excepto|salvo|con excepcion|a excepcion|exceto)\b|عدا|باستثناء|кроме|за исключением/

/** Where a sentence turns from one person to another, or from naming to asking. */
export const turn =
  /[,;]?\s(?:(?:and|et|y|e)(?=\s(?:(?:\S+ly|also|would)\s)?(?:would|wishes|requests?|to (?:request|seek|ask|kindly)|asks|kindly|seeks|sollicite|demande|souhaite|prie|solicita|agradec|ruega|pide|solicitar|the costs|the expenses|los gastos|les frais|os custos|as despesas|sponsorship|as for|as to|pour l[ea]|para l[ao]))|while|whereas|whilst|but|and the (?:other|remaining|cost|expense)|tandis que|alors que|mientras(?: que)?|pero|enquanto|mas|whose (?:participation|travel|costs|expenses|attendance)|for whom|(?:both|all) of whom|the (?:latter|former|second|first|other)(?=\s(?:\S+\s)?(?:being|to be|at|is|will|shall|whose|funded|sponsored|only)\b)|pour (?:qui|lequel|laquelle|lesquel)|dont (?:la participation|le voyage|les frais|le parrainage)|cuy[oa]s? (?:participaci|gastos|viaje|asistencia|costos)|para (?:quien|quem|el cual|la cual|a qual|o qual)|cuj[oa]s?|en (?:lo que respecta|cuanto) a|quant [àa]|بينما|فيما|في حين|أما|على أن|а расходы|тогда как|в то время|для котор|участие котор)(?:\s|(?<=\s)|(?=\s))/giu

/** A clause that speaks of whoever was named right before it. */
export const relative =
  /^[,;]?\s*(?:whose|for whom|pour (?:qui|lequel|laquelle)|dont|cuy[oa]s?|para (?:quien|quem|el cual|la cual|a qual|o qual)|cuj[oa]s?|для котор|участие котор)/i
