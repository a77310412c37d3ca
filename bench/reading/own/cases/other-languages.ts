import { named, type OwnCase, person } from '../case.ts'

/** Letters in Spanish, Arabic, Russian and French, as mail text and HTML. */
export const otherLanguages: OwnCase[] = [
  {
    id: '111',
    what: 'Spanish: people inside a sentence, double surnames, particles',
    heldOut: false,
    mail: {
      from: 'Misión del Ecuador <ginebra@mision-ecuador.example>',
      subject: 'Participación del Ecuador',
      received: '2023-08-30T15:00:00Z',
      body: `Nota No. 4-7-118/2023

La Misión Permanente del Ecuador ante la Oficina de las Naciones Unidas y otras Organizaciones Internacionales con sede en Ginebra saluda muy atentamente a la Unidad de Apoyo a la Aplicación y tiene a honra comunicar que el Ecuador estará representado en la Tercera Conferencia Mundial sobre Asistencia a las Víctimas por la señora Gabriela Monserrate Villacís de la Torre, Subsecretaria de Discapacidades del Ministerio de Inclusión Económica y Social (gabriela.villacis@inclusion-ec.example), quien presidirá la delegación; y por el Crnl. Washington Espín Guamán, Comandante del Cuerpo de Ingenieros del Ejército (wespin@ejercito-ec.example).

El Gobierno del Ecuador sufragará los gastos de la señora Villacís de la Torre y agradecería que se patrocinara la participación del Crnl. Espín Guamán.

La Misión Permanente del Ecuador aprovecha la oportunidad para reiterar las seguridades de su más alta consideración.

Ginebra, 30 de agosto de 2023`,
    },
    truth: {
      kind: 'nomination',
      sender: { iso3: 'ECU', name: 'Ecuador' },
      reference: '4-7-118/2023',
      noteDate: '2023-08-30',
      language: 'es',
      format: 'body-text',
      attendees: [
        person('señora', 'Gabriela Monserrate', 'Villacís de la Torre', {
          title: 'Subsecretaria de Discapacidades', organisation: 'Ministerio de Inclusión Económica y Social',
          email: 'gabriela.villacis@inclusion-ec.example', role: 'head', gender: 'f',
        }),
        person('Crnl.', 'Washington', 'Espín Guamán', {
          title: 'Comandante', organisation: 'Cuerpo de Ingenieros del Ejército', email: 'wespin@ejercito-ec.example', sponsorshipRequested: true,
        }),
      ],
    },
  },
  {
    id: '112',
    what: 'Arabic mail text, addresses inside right-to-left lines, one obfuscated',
    heldOut: false,
    mail: {
      from: 'بعثة العراق <mission@iraq-gva.example>',
      subject: 'ترشيح وفد جمهورية العراق',
      received: '2023-08-27T09:00:00Z',
      body: `البعثة الدائمة لجمهورية العراق
لدى مكتب الأمم المتحدة والمنظمات الدولية الأخرى في جنيف

العدد: 5/3/772
التاريخ: 27 آب 2023

تهدي البعثة الدائمة لجمهورية العراق لدى مكتب الأمم المتحدة في جنيف أطيب تحياتها إلى وحدة دعم التنفيذ لاتفاقية حظر الألغام المضادة للأفراد، وتتشرف بإعلامها بترشيح السادة المدرجة أسماؤهم أدناه للمشاركة في المؤتمر العالمي الثالث لمساعدة الضحايا المقرر عقده في بنوم بنه:

1- السيد حيدر كاظم الجبوري، مدير عام دائرة شؤون الألغام، وزارة البيئة (رئيس الوفد)
البريد الإلكتروني: haider.aljubouri@dma-iq.example

2- السيدة زينب عباس الموسوي، رئيسة قسم مساعدة الضحايا، وزارة الصحة
البريد الإلكتروني: zainab.almousawi (at) moh-iq.example

وترجو البعثة تغطية نفقات مشاركة السيدة زينب عباس الموسوي ضمن برنامج الرعاية.

تغتنم البعثة الدائمة هذه المناسبة لتعرب عن فائق التقدير والاحترام.

جنيف في 27 آب 2023`,
    },
    truth: {
      kind: 'nomination',
      sender: { iso3: 'IRQ', name: 'Iraq' },
      reference: '5/3/772',
      noteDate: '2023-08-27',
      language: 'ar',
      format: 'body-text',
      attendees: [
        named('السيد', 'حيدر كاظم الجبوري', {
          title: 'مدير عام', organisation: 'دائرة شؤون الألغام، وزارة البيئة', email: 'haider.aljubouri@dma-iq.example', role: 'head',
        }),
        named('السيدة', 'زينب عباس الموسوي', {
          title: 'رئيسة قسم مساعدة الضحايا', organisation: 'وزارة الصحة', email: 'zainab.almousawi@moh-iq.example', sponsorshipRequested: true,
        }),
      ],
    },
  },
  {
    id: '113',
    what: 'Russian letters throughout',
    heldOut: true,
    mail: {
      from: 'Постоянное представительство <mission@tajikistan-gva.example>',
      subject: 'О назначении делегации',
      received: '2023-08-25T12:00:00Z',
      body: `№ 06-4/215

Постоянное представительство Республики Таджикистан при Отделении ООН и других международных организациях в Женеве свидетельствует своё уважение Группе имплементационной поддержки Конвенции о запрещении противопехотных мин и имеет честь сообщить, что в Третьей глобальной конференции по оказанию помощи жертвам (Пномпень, 17-19 октября 2023 года) примут участие:

г-н Мухаббат Ибрагимзода, директор Таджикского национального центра по разминированию, глава делегации, эл. почта: m.ibrohimzoda@tnmac.example;

г-жа Рейхон Раупова, координатор программы помощи жертвам, Министерство здравоохранения, эл. почта: r.raupova@moh-tj.example.

Представительство просит рассмотреть возможность оплаты участия г-жи Рауповой по программе спонсорской поддержки.

Постоянное представительство пользуется случаем, чтобы возобновить уверения в своём весьма высоком уважении.

Женева, 25 августа 2023 года`,
    },
    truth: {
      kind: 'nomination',
      sender: { iso3: 'TJK', name: 'Tajikistan' },
      reference: '06-4/215',
      noteDate: '2023-08-25',
      language: 'ru',
      format: 'body-text',
      attendees: [
        person('г-н', 'Мухаббат', 'Ибрагимзода', {
          title: 'директор', organisation: 'Таджикского национального центра по разминированию', email: 'm.ibrohimzoda@tnmac.example', role: 'head',
        }),
        person('г-жа', 'Рейхон', 'Раупова', {
          title: 'координатор программы помощи жертвам', organisation: 'Министерство здравоохранения', email: 'r.raupova@moh-tj.example', sponsorshipRequested: true,
        }),
      ],
    },
  },
  {
    id: '114',
    what: 'French correction: one person takes the place of another',
    heldOut: true,
    mail: {
      from: 'Mission du Cameroun <contact@mission-cameroun.example>',
      subject: 'Modification de la délégation camerounaise',
      received: '2023-09-12T08:00:00Z',
      body: `N° 0455/MPCG/2023

La Mission permanente de la République du Cameroun auprès de l'Office des Nations Unies à Genève présente ses compliments à l'Unité d'appui à l'application et, se référant à sa note n° 0391/MPCG/2023 du 18 août 2023, a l'honneur de porter à sa connaissance que Mme Bernadette Ngo Mbeleck, Sous-directrice des soins au Ministère de la Santé publique (courriel : b.ngombeleck@minsante-cm.example), remplacera M. Théophile ESSOMBA au sein de la délégation camerounaise à la Troisième Conférence mondiale de Phnom Penh.

La Mission permanente saisit cette occasion pour renouveler les assurances de sa très haute considération.

Genève, le 12 septembre 2023`,
    },
    truth: {
      kind: 'correction',
      sender: { iso3: 'CMR', name: 'Cameroun' },
      reference: '0455/MPCG/2023',
      noteDate: '2023-09-12',
      language: 'fr',
      format: 'body-text',
      attendees: [
        person('Mme', 'Bernadette', 'Ngo Mbeleck', {
          title: 'Sous-directrice des soins', organisation: 'Ministère de la Santé publique', email: 'b.ngombeleck@minsante-cm.example',
        }),
      ],
      removed: ['Théophile ESSOMBA'],
      findings: ['supersedes'],
    },
  },
  {
    id: '115',
    what: 'French HTML mail with a table, addresses written with (at)',
    heldOut: false,
    mail: {
      from: 'Ambassade du Liban <ambassade@liban-gva.example>',
      subject: 'Note verbale - désignation',
      received: '2023-08-31T16:00:00Z',
      html: `<html><body><p><b>MISSION PERMANENTE DU LIBAN</b></p><p>Réf. : 512/23/GVA</p>
<p>La Mission permanente du Liban présente ses compliments à l'Unité d'appui à l'application et a l'honneur de lui communiquer la composition de la délégation libanaise à la Troisième Conférence mondiale :</p>
<table border="1"><tr><th>Nom</th><th>Prénom</th><th>Fonction</th><th>Institution</th><th>Courriel</th></tr>
<tr><td>ABOU JAOUDÉ</td><td>Ziad</td><td>Chef de section</td><td>Centre libanais de lutte antimines</td><td>ziad.aboujaoude(at)lmac-lb.example</td></tr>
<tr><td>HAMDANE</td><td>Rola</td><td>Assistante sociale</td><td>Ministère des Affaires sociales</td><td>rola.hamdane(at)social-lb.example</td></tr></table>
<p>La Mission sollicite la prise en charge de Mme Rola HAMDANE au titre du programme de parrainage.</p>
<p>La Mission permanente saisit cette occasion pour renouveler l'assurance de sa haute considération.</p><p>Genève, le 31 août 2023</p></body></html>`,
    },
    truth: {
      kind: 'nomination',
      sender: { iso3: 'LBN', name: 'Liban' },
      reference: '512/23/GVA',
      noteDate: '2023-08-31',
      language: 'fr',
      format: 'body-html',
      attendees: [
        person(null, 'Ziad', 'ABOU JAOUDÉ', {
          title: 'Chef de section', organisation: 'Centre libanais de lutte antimines', email: 'ziad.aboujaoude@lmac-lb.example',
        }),
        person('Mme', 'Rola', 'HAMDANE', {
          title: 'Assistante sociale', organisation: 'Ministère des Affaires sociales', email: 'rola.hamdane@social-lb.example', sponsorshipRequested: true,
        }),
      ],
    },
  },
]
