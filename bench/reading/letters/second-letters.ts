import type { Letter } from './letter.ts'

/** More wordings; the last eight were kept out of sight while rules were tuned. */
export const secondLetters: Letter[] = [
  {
    id: '111', from: 'Cambodia MFA <info@mfaic.example>', subject: 'Delegation list', at: 'Mon, 28 Aug 2023 09:00:00 +0700',
    text: `Ministry of Foreign Affairs and International Cooperation
Kingdom of Cambodia
No. 3345 MFA.IC/IO

The Ministry of Foreign Affairs and International Cooperation of the Kingdom of Cambodia presents its compliments to the Implementation Support Unit and has the honour to submit the list of the Cambodian delegation:

Head of delegation:
H.E. Mr. SOK Vannara
Secretary of State, Ministry of Social Affairs
sok.vannara@mosvy.example

Delegates:
Mrs. CHEA Sreymom
Deputy Director, Persons with Disabilities Foundation
chea.sreymom@pwdf.example

Interpreter:
Mr. KONG Dara
kong.dara@mosvy.example

The Ministry avails itself of this opportunity to renew the assurances of its highest consideration.

Phnom Penh, 28 August 2023`,
    kind: 'nomination', sender: 'KHM', reference: '3345 MFA.IC/IO', date: '2023-08-28', language: 'en',
    people: [
      ['SOK Vannara', 'Vannara', 'SOK', 'H.E. Mr.', 'Secretary of State', 'Ministry of Social Affairs', 'sok.vannara@mosvy.example', 'head'],
      ['CHEA Sreymom', 'Sreymom', 'CHEA', 'Mrs.', 'Deputy Director', 'Persons with Disabilities Foundation', 'chea.sreymom@pwdf.example'],
      ['KONG Dara', 'Dara', 'KONG', 'Mr.', '', '', 'kong.dara@mosvy.example', 'interpreter'],
    ],
    findings: ['missing-title'],
  },
  {
    id: '112', from: 'Best Hotels <sales@besthotels.example>', subject: 'Special rates for your delegates 17-19 October', at: 'Tue, 22 Aug 2023 03:00:00 +0000',
    text: `Dear organiser,
We offer special rates for delegates of your conference in Phnom Penh, 17-19 October. Book now, 30% off. Contact Ms. Lina Park, Sales Manager (lina@besthotels.example).
To unsubscribe reply STOP.`,
    kind: 'junk', sender: null, language: 'en', people: [],
  },
  {
    id: '113', from: 'Mission of Ethiopia <info@ethiopia-gva.example>', subject: 'Nomination', at: 'Thu, 31 Aug 2023 21:00:00 +0200',
    text: `The Permanent Mission of the Federal Democratic Republic of Ethiopia presents its compliments to the Implementation Support Unit and has the honor to nominate Ato Tesfaye Bekele Worku, Director of Rehabilitation Services, Ministry of Women and Social Affairs [tesfaye.bekele (at) mowsa (dot) example], and W/ro Hirut Alemu, Senior Expert at the same Ministry [hirut.alemu (at) mowsa (dot) example]. The Permanent Mission would appreciate sponsorship for one of the two delegates.

The Permanent Mission avails itself of this opportunity to renew to the Implementation Support Unit the assurances of its highest consideration.

Geneva, 31st August 2023`,
    kind: 'nomination', sender: 'ETH', date: '2023-08-31', language: 'en',
    people: [
      ['Tesfaye Bekele Worku', '', '', 'Ato', 'Director of Rehabilitation Services', 'Ministry of Women and Social Affairs', 'tesfaye.bekele@mowsa.example', 'delegate', null],
      ['Hirut Alemu', '', '', 'W/ro', 'Senior Expert', '', 'hirut.alemu@mowsa.example', 'delegate', null],
    ],
    findings: ['sponsorship-unclear'],
  },
  {
    id: '114', from: 'Mission of Norway <geneva@mfa-no.example>', subject: 'Twenty-First Meeting of the States Parties', at: 'Wed, 13 Sep 2023 10:00:00 +0200',
    text: `The Permanent Mission of Norway presents its compliments to the Implementation Support Unit and has the honour to communicate the Norwegian delegation to the Twenty-First Meeting of the States Parties (Geneva, 20-24 November 2023): Ms. Kari Lund, Counsellor (kari.lund@mfa-no.example).

The Permanent Mission avails itself of this opportunity to renew the assurances of its highest consideration.

Geneva, 13 September 2023`,
    kind: 'not-for-us', sender: 'NOR', date: '2023-09-13', language: 'en', people: [],
  },
  {
    id: '115', from: 'Missão de Angola <missao@angola-gva.example>', subject: 'Nota Verbal', at: 'Tue, 29 Aug 2023 10:00:00 +0200',
    text: `MISSÃO PERMANENTE DA REPÚBLICA DE ANGOLA
Nota Verbal n.º 233/MPA/2023

A Missão Permanente da República de Angola apresenta os seus cumprimentos à Unidade de Apoio à Implementação e tem a honra de informar que a delegação angolana será composta por:

- Sr. Leonardo Severino Sapalo, Director-Geral da Agência Nacional de Acção contra Minas, chefe da delegação (lsapalo@anam.example)
- Sra. Isabel Domingas Cassoma, Técnica do Ministério da Acção Social (icassoma@mas-ao.example)

A Missão Permanente solicita o patrocínio da Sra. Cassoma, em classe executiva.

A Missão Permanente aproveita a ocasião para renovar os protestos da sua mais elevada consideração.

Genebra, 29 de Agosto de 2023`,
    kind: 'nomination', sender: 'AGO', reference: '233/MPA/2023', date: '2023-08-29', language: 'pt',
    people: [
      ['Leonardo Severino Sapalo', 'Leonardo', 'Severino Sapalo', 'Sr.', 'Director-Geral', 'Agência Nacional de Acção contra Minas', 'lsapalo@anam.example', 'head'],
      ['Isabel Domingas Cassoma', 'Isabel', 'Domingas Cassoma', 'Sra.', 'Técnica', 'Ministério da Acção Social', 'icassoma@mas-ao.example', 'delegate', true],
    ],
    findings: ['sponsorship-beyond-terms'],
  },
  {
    id: '116', held: true, from: 'Mission du Mali <mission@mali-gva.example>', subject: 'Délégation malienne', at: 'Wed, 30 Aug 2023 18:00:00 +0200',
    html: `<p>La Mission permanente de la République du Mali présente ses compliments à l'ISU et a l'honneur de lui transmettre la liste des représentants du Mali :</p>
<table><tr><td>Nom et prénom</td><td>Fonction</td><td>Courriel</td><td>Parrainage</td></tr>
<tr><td>M. COULIBALY Adama</td><td>Secrétaire permanent, Commission nationale de lutte contre la prolifération des armes légères</td><td>acoulibaly@cnlpal.example</td><td>Non</td></tr>
<tr><td>Mme DIARRA Fatoumata</td><td>Cheffe de division, Direction nationale du développement social</td><td>fdiarra@dnds.example</td><td>Oui</td></tr></table>
<p>La Mission saisit cette occasion pour renouveler les assurances de sa haute considération.</p><p>Genève, le 30/08/2023</p><p>Réf. 00451/MPM-GE</p>`,
    kind: 'nomination', sender: 'MLI', reference: '00451/MPM-GE', date: '2023-08-30', language: 'fr',
    people: [
      ['COULIBALY Adama', 'Adama', 'COULIBALY', 'M.', 'Secrétaire permanent', 'Commission nationale de lutte contre la prolifération des armes légères', 'acoulibaly@cnlpal.example'],
      ['DIARRA Fatoumata', 'Fatoumata', 'DIARRA', 'Mme', 'Cheffe de division', 'Direction nationale du développement social', 'fdiarra@dnds.example', 'delegate', true],
    ],
  },
  {
    id: '117', held: true, from: 'Secretaría <relaciones@cancilleria-ec.example>', subject: 'Designación Ecuador', at: 'Thu, 24 Aug 2023 18:00:00 -0500',
    text: `Ministerio de Relaciones Exteriores del Ecuador
Nota Nro. MREMH-2023-0912-N

El Ministerio de Relaciones Exteriores y Movilidad Humana de la República del Ecuador saluda muy atentamente a la Unidad de Apoyo a la Aplicación y se complace en acreditar a la Econ. Verónica Alexandra Toapanta Guamán, Directora de Discapacidades (vtoapanta@inclusion.example), y al Mgs. Carlos Xavier Ponce, Analista del Ministerio de Salud Pública (carlos.ponce@msp-ec.example).

Se agradecerá otorgar el patrocinio a la señora Toapanta.

El Ministerio hace propicia la ocasión para reiterar las seguridades de su más alta y distinguida consideración.

Quito, 24 de agosto de 2023`,
    kind: 'nomination', sender: 'ECU', reference: 'MREMH-2023-0912-N', date: '2023-08-24', language: 'es',
    people: [
      ['Verónica Alexandra Toapanta Guamán', 'Verónica Alexandra', 'Toapanta Guamán', 'Econ.', 'Directora de Discapacidades', '', 'vtoapanta@inclusion.example', 'delegate', true],
      ['Carlos Xavier Ponce', 'Carlos Xavier', 'Ponce', 'Mgs.', 'Analista', 'Ministerio de Salud Pública', 'carlos.ponce@msp-ec.example'],
    ],
  },
  {
    id: '118', held: true, from: 'Zimbabwe Mission <zim@zimgva.example>', subject: 'Change', at: 'Wed, 06 Sep 2023 18:00:00 +0200',
    text: `The Permanent Mission of the Republic of Zimbabwe presents its compliments to the ISU and has the honour to refer to its Note ZIM/44/23 of 22 August 2023. The Permanent Mission wishes to inform that Mr. Tendai Moyo will now be replaced by Mrs. Rudo Chikafu, Principal Rehabilitation Officer, Ministry of Health and Child Care (r.chikafu@mohcc.example).

The Permanent Mission avails itself of this opportunity to renew the assurances of its highest consideration.

Geneva, 6 September 2023
Ref: ZIM/51/23`,
    kind: 'correction', sender: 'ZWE', reference: 'ZIM/51/23', date: '2023-09-06', language: 'en',
    people: [['Rudo Chikafu', 'Rudo', 'Chikafu', 'Mrs.', 'Principal Rehabilitation Officer', 'Ministry of Health and Child Care', 'r.chikafu@mohcc.example']],
    removed: ['Tendai Moyo'], findings: ['supersedes'],
  },
  {
    id: '119', held: true, from: 'Ali Hassan <ali.h@mailbox.example>', subject: 'request', at: 'Wed, 06 Sep 2023 18:00:00 +0300',
    text: `Dear Sir, I am a mine survivor from Somalia and want to participate in the conference in Cambodia. Please send me an invitation letter and ticket. Ali Hassan`,
    kind: 'question', sender: null, language: 'en', people: [], findings: ['no-note-verbale'],
  },
  {
    id: '120', held: true, from: 'Mission of Iraq <iraq@iraqmission.example>', subject: 'Delegation', at: 'Thu, 31 Aug 2023 18:00:00 +0200',
    text: `جمهورية العراق - الممثلية الدائمة في جنيف
العدد: م/4/2211

تهدي الممثلية الدائمة لجمهورية العراق أطيب تحياتها إلى وحدة دعم التنفيذ وتود إعلامها بأسماء الوفد العراقي المشارك في المؤتمر العالمي الثالث في بنوم بنه:

1- الدكتور حيدر كاظم الربيعي / مدير عام دائرة شؤون الألغام / haider.k@dma-iq.example
2- السيدة زينب عبد الله محمود / وزارة الصحة / zainab.m@moh-iq.example

ويتحمل الجانب العراقي كافة النفقات.

وتغتنم الممثلية هذه المناسبة لتعرب عن فائق تقديرها.

جنيف في 31 آب 2023`,
    kind: 'nomination', sender: 'IRQ', reference: 'م/4/2211', date: '2023-08-31', language: 'ar',
    people: [
      ['حيدر كاظم الربيعي', '', '', 'الدكتور', 'مدير عام', 'دائرة شؤون الألغام', 'haider.k@dma-iq.example'],
      ['زينب عبد الله محمود', '', '', 'السيدة', '', 'وزارة الصحة', 'zainab.m@moh-iq.example'],
    ],
    findings: ['missing-title'],
  },
  {
    id: '121', held: true, from: 'UN Mine Fund <unmf@unmf.example>', subject: 'Our delegation to the Third Global Conference', at: 'Mon, 04 Sep 2023 18:00:00 +0200',
    text: `Landmine Victims Network
Beirut, 4 September 2023

Dear colleagues,

The Landmine Victims Network is delighted to nominate two representatives for the Third Global Conference in Phnom Penh:

• Rania Khoury – Advocacy Officer – rania@lvn.example
• Dr Omar Saab – President – omar.saab@lvn.example (Head of delegation)

We will cover all costs ourselves.

Kind regards,
Maya Haddad
Office Coordinator`,
    kind: 'nomination', sender: 'Landmine Victims Network', date: '2023-09-04', language: 'en',
    people: [
      ['Rania Khoury', 'Rania', 'Khoury', '', 'Advocacy Officer', '', 'rania@lvn.example'],
      ['Omar Saab', 'Omar', 'Saab', 'Dr', 'President', '', 'omar.saab@lvn.example', 'head'],
    ],
  },
  {
    id: '122', held: true, from: 'Embassy of Chile <embchile@chile-kh.example>', subject: 'Consulta', at: 'Mon, 04 Sep 2023 18:00:00 +0700',
    text: `Estimados señores: la Embajada de Chile agradecería saber si es posible participar de manera virtual en la conferencia y si se requiere acreditar a un observador. Saludos cordiales, Pedro Soto, Segundo Secretario, Embajada de Chile`,
    kind: 'question', sender: 'CHL', language: 'es', people: [],
  },
  {
    id: '123', held: true, from: 'Mission of Georgia <geo@mfa-ge.example>', subject: 'Note', at: 'Fri, 08 Sep 2023 18:00:00 +0200',
    text: `PERMANENT MISSION OF GEORGIA
No 33/27815

The Permanent Mission of Georgia to the United Nations Office and other international organizations in Geneva presents its compliments to the Implementation Support Unit and has the honour to inform that H.E. Ambassador Nino Lomidze, Permanent Representative, will participate in the Third Global Conference as Head of the Georgian delegation (nlomidze@mfa-ge.example), together with Mr. Giorgi Beridze, Second Secretary (gberidze@mfa-ge.example), and Mr. Levan Kapanadze, whose e-mail address will be communicated later, Head of the Mine Action Division of the Ministry of Defence.

The Permanent Mission avails itself of this opportunity to renew to the Implementation Support Unit the assurances of its highest consideration.

8 September 2023, Geneva`,
    kind: 'nomination', sender: 'GEO', reference: '33/27815', date: '2023-09-08', language: 'en',
    people: [
      ['Nino Lomidze', 'Nino', 'Lomidze', 'H.E.', 'Permanent Representative', '', 'nlomidze@mfa-ge.example', 'head'],
      ['Giorgi Beridze', 'Giorgi', 'Beridze', 'Mr.', 'Second Secretary', '', 'gberidze@mfa-ge.example'],
      ['Levan Kapanadze', 'Levan', 'Kapanadze', 'Mr.', 'Head of the Mine Action Division', 'Ministry of Defence', ''],
    ],
    findings: ['missing-email'],
  },
]
