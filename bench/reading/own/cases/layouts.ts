import { named, type OwnCase, person } from '../case.ts'
import { docx } from '../../../../tests/mails/docx.ts'
import { paragraph, table, textPdf } from '../../../../tests/mails/pdf.ts'
import { photograph, scannedPdf } from '../../../../tests/mails/scan.ts'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Layouts that try the page model: columns, a table over two pages, Word, photographs, a form. */
export const layouts: OwnCase[] = [
  {
    id: '131',
    what: 'letterhead in a column on the left, the letter beside it',
    heldOut: false,
    mail: async () => {
      const side = paragraph('Misión Permanente del Perú\n\nAv. del Ejemplo 71\n1202 Ginebra\n\nTel. 022 555 04 04\n\nmision@peru-gva.example\n\nEmbajador Raúl Céspedes\nRepresentante Permanente', { x: 40, y: 90, width: 125, size: 8 })
      const letter = paragraph('NOTA N° 7-1-U/311\n\nLa Misión Permanente del Perú saluda muy atentamente a la Unidad de Apoyo a la Aplicación y tiene el honor de comunicar que participarán en la Tercera Conferencia Mundial las siguientes personas:\n\n- Sra. Milagros Huamán Quispe, Presidenta del CONADIS, mhuaman@conadis-pe.example\n- Sr. Wilfredo Ccori Mamani, Coordinador de la Asociación de Sobrevivientes, wilfredo.ccori@asobrev-pe.example\n\nSe solicita el patrocinio para el Sr. Ccori Mamani.\n\nLa Misión Permanente aprovecha la oportunidad para reiterar las seguridades de su más alta y distinguida consideración.\n\nGinebra, 24 de agosto de 2023', { x: 185, y: 90, width: 360 })
      return {
        from: 'Misión del Perú <mision@peru-gva.example>', subject: 'Nota 7-1-U/311', received: '2023-08-24T15:20:00Z', body: 'Se adjunta nota.',
        files: [{ name: 'nota.pdf', type: 'application/pdf', bytes: textPdf([[...side.placed, ...letter.placed]]) }],
      }
    },
    truth: {
      kind: 'nomination', sender: { iso3: 'PER', name: 'Perú' }, reference: '7-1-U/311', noteDate: '2023-08-24', language: 'es', format: 'pdf-text',
      attendees: [
        person('Sra.', 'Milagros', 'Huamán Quispe', { title: 'Presidenta', organisation: 'CONADIS', email: 'mhuaman@conadis-pe.example' }),
        person('Sr.', 'Wilfredo', 'Ccori Mamani', { title: 'Coordinador', organisation: 'Asociación de Sobrevivientes', email: 'wilfredo.ccori@asobrev-pe.example', sponsorshipRequested: true }),
      ],
    },
  },
  {
    id: '132',
    what: 'a table that goes on over the page, its head on the first',
    heldOut: false,
    mail: async () => {
      const above = paragraph('AMBASSADE DU TCHAD\n\nN° 118/AT/2023\n\nL\'Ambassade de la République du Tchad présente ses compliments à l\'Unité d\'appui à l\'application et a l\'honneur de lui transmettre la liste de la délégation tchadienne à la Troisième Conférence mondiale :', { x: 60, y: 560, width: 470 })
      const columns = [60, 190, 320, 430]
      const first = table([['Nom et prénom', 'Fonction', 'Institution', 'Courriel'], ['M. Abakar MAHAMAT SALEH', 'Coordonnateur, chef de délégation', 'Haut-Commissariat national de déminage', 'a.mahamat@hcnd-td.example']], columns, above.below + 16)
      const second = table([['Mme Zara DJIMET', 'Kinésithérapeute', 'Maison Notre-Dame de la Paix', 'z.djimet@mndp-td.example']], columns, 60)
      const below = paragraph('L\'Ambassade sollicite le parrainage de Mme DJIMET et saisit cette occasion pour renouveler les assurances de sa haute considération.\n\nLe 30 août 2023', { x: 60, y: second.below + 20, width: 470 })
      return {
        from: 'Ambassade du Tchad <chancellerie@ambatchad.example>', subject: 'Délégation du Tchad', received: '2023-08-31T10:00:00Z', body: 'Veuillez trouver ci-joint la note verbale.',
        files: [{ name: 'note.pdf', type: 'application/pdf', bytes: textPdf([[...above.placed, ...first.placed], [...second.placed, ...below.placed]]) }],
      }
    },
    truth: {
      kind: 'nomination', sender: { iso3: 'TCD', name: 'Tchad' }, reference: '118/AT/2023', noteDate: '2023-08-30', language: 'fr', format: 'pdf-text',
      attendees: [
        person('M.', 'Abakar', 'MAHAMAT SALEH', { title: 'Coordonnateur', organisation: 'Haut-Commissariat national de déminage', email: 'a.mahamat@hcnd-td.example', role: 'head' }),
        person('Mme', 'Zara', 'DJIMET', { title: 'Kinésithérapeute', organisation: 'Maison Notre-Dame de la Paix', email: 'z.djimet@mndp-td.example', sponsorshipRequested: true }),
      ],
    },
  },
  {
    id: '133',
    what: 'Portuguese Word file with a form of labels',
    heldOut: true,
    mail: async () => ({
      from: 'Missão de Angola <missao@angola-gva.example>', subject: 'Nota verbal', received: '2023-08-29T10:00:00Z', body: 'Em anexo a nota verbal da Missão Permanente de Angola.',
      files: [{ name: 'nota.docx', type: word, bytes: docx(['Nota Verbal n.º 214/MPA/2023', 'A Missão Permanente da República de Angola apresenta os seus cumprimentos à Unidade de Apoio à Implementação e tem a honra de comunicar a designação da seguinte delegada à Terceira Conferência Mundial:', [['Nome', 'Dra. Esperança Domingas Kiala'], ['Função', 'Directora Nacional de Reabilitação'], ['Instituição', 'Ministério da Saúde'], ['Correio electrónico', 'esperanca.kiala@minsa-ao.example']], 'Solicita-se o patrocínio para a Dra. Kiala.', 'A Missão Permanente aproveita a oportunidade para reiterar os protestos da sua mais elevada consideração.', 'Genebra, 28 de Agosto de 2023']) }],
    }),
    truth: {
      kind: 'nomination', sender: { iso3: 'AGO', name: 'Angola' }, reference: '214/MPA/2023', noteDate: '2023-08-28', language: 'pt', format: 'docx',
      attendees: [person('Dra.', 'Esperança Domingas', 'Kiala', { title: 'Directora Nacional de Reabilitação', organisation: 'Ministério da Saúde', email: 'esperanca.kiala@minsa-ao.example', sponsorshipRequested: true })],
    },
  },
  {
    id: '134',
    what: 'Khmer names in a Word table, family name in capitals first',
    heldOut: false,
    mail: async () => ({
      from: 'Permanent Mission of Cambodia <mission@cambodia-gva.example>', subject: 'Cambodian delegation', received: '2023-08-20T10:00:00Z', body: 'Please find the Note attached.',
      files: [{ name: 'NV.docx', type: word, bytes: docx(['PERMANENT MISSION OF THE KINGDOM OF CAMBODIA', 'No. 0512 PMG', 'The Permanent Mission of the Kingdom of Cambodia presents its compliments to the Implementation Support Unit and has the honour to inform that the delegation of Cambodia to the Third Global Conference will be composed as follows:', [['No', 'Name', 'Title', 'E-mail'], ['1', 'H.E. Mr. KEO Sovannarith', 'Secretary of State, Ministry of Social Affairs, Head of Delegation', 'keo.sovannarith@mosvy-kh.example'], ['2', 'Ms. CHHIM Sreyleak', 'Chief of Rehabilitation Office', 'chhim.sreyleak@pwdf-kh.example']], 'The Permanent Mission avails itself of this opportunity to renew the assurances of its highest consideration.', 'Geneva, 18 August 2023']) }],
    }),
    truth: {
      kind: 'nomination', sender: { iso3: 'KHM', name: 'Cambodia' }, reference: '0512 PMG', noteDate: '2023-08-18', language: 'en', format: 'docx',
      attendees: [
        { ...person('H.E. Mr.', 'Sovannarith', 'KEO', { title: 'Secretary of State', organisation: 'Ministry of Social Affairs', email: 'keo.sovannarith@mosvy-kh.example', role: 'head', gender: 'm' }), fullNameAsWritten: 'KEO Sovannarith' },
        { ...person('Ms.', 'Sreyleak', 'CHHIM', { title: 'Chief of Rehabilitation Office', email: 'chhim.sreyleak@pwdf-kh.example' }), fullNameAsWritten: 'CHHIM Sreyleak' },
      ],
    },
  },
  {
    id: '135',
    what: 'photograph of a Spanish letter',
    heldOut: true,
    mail: async () => {
      const { placed } = paragraph('MINISTERIO DE RELACIONES EXTERIORES\nREPÚBLICA DE NICARAGUA\n\nNota MRE/DGOC/088/23\n\nEl Ministerio de Relaciones Exteriores de Nicaragua saluda atentamente a la Unidad de Apoyo y comunica que asistirán a la Tercera Conferencia Mundial:\n\nSr. Denis Baltodano Rugama, Director de Rehabilitación, Ministerio de Salud, denis.baltodano@minsa-ni.example\n\nSra. Yamileth Centeno López, Trabajadora Social, Hospital Aldo Chavarría, yamileth.centeno@hospital-ni.example\n\nSe solicita patrocinio para la Sra. Centeno López.\n\nEl Ministerio aprovecha la ocasión para reiterar las muestras de su consideración.\n\nManagua, 22 de agosto de 2023', { x: 60, y: 80, width: 470, size: 12 })
      return {
        from: 'MRE Nicaragua <dgoc@mre-ni.example>', subject: 'Nota verbal', received: '2023-08-23T18:00:00Z', body: 'Adjunto la nota.',
        files: [{ name: 'IMG_2231.jpg', type: 'image/jpeg', bytes: await photograph(textPdf([placed]), { turned: -1.1, quality: 70, width: 1700, grey: 230 }) }],
      }
    },
    truth: {
      kind: 'nomination', sender: { iso3: 'NIC', name: 'Nicaragua' }, reference: 'MRE/DGOC/088/23', noteDate: '2023-08-22', language: 'es', format: 'image-jpeg',
      attendees: [
        person('Sr.', 'Denis', 'Baltodano Rugama', { title: 'Director de Rehabilitación', organisation: 'Ministerio de Salud', email: 'denis.baltodano@minsa-ni.example' }),
        person('Sra.', 'Yamileth', 'Centeno López', { title: 'Trabajadora Social', organisation: 'Hospital Aldo Chavarría', email: 'yamileth.centeno@hospital-ni.example', sponsorshipRequested: true }),
      ],
    },
  },
  {
    id: '136',
    what: 'scanned table in English',
    heldOut: false,
    mail: async () => {
      const above = paragraph('EMBASSY OF THE REPUBLIC OF ZIMBABWE\n\nRef: ZG/4/77/23\n\nThe Embassy of the Republic of Zimbabwe presents its compliments to the Implementation Support Unit and has the honour to nominate the following delegates to the Third Global Conference:', { x: 60, y: 90, width: 470, size: 12 })
      const grid = table([['Name', 'Designation', 'E-mail address'], ['Mr. Tendai Mukaro', 'Director, Zimbabwe Mine Action Centre', 't.mukaro@zimac.example'], ['Mrs. Rudo Chikomba', 'Rehabilitation Technician, Ministry of Health and Child Care', 'r.chikomba@mohcc-zw.example']], [60, 190, 370], above.below + 20, 10.5)
      const below = paragraph('Sponsorship is kindly requested for Mrs. Chikomba.\n\nThe Embassy avails itself of this opportunity to renew the assurances of its highest consideration.\n\nGeneva, 25 August 2023', { x: 60, y: grid.below + 24, width: 470, size: 12 })
      return {
        from: 'Zimbabwe Embassy <zim@zimembassy-gva.example>', subject: 'Note verbale ZG/4/77/23', received: '2023-08-25T13:00:00Z', body: 'Kindly find attached.',
        files: [{ name: 'scan.pdf', type: 'application/pdf', bytes: await scannedPdf(textPdf([[...above.placed, ...grid.placed, ...below.placed]]), { turned: -0.6, width: 1650 }) }],
      }
    },
    truth: {
      kind: 'nomination', sender: { iso3: 'ZWE', name: 'Zimbabwe' }, reference: 'ZG/4/77/23', noteDate: '2023-08-25', language: 'en', format: 'pdf-scan',
      attendees: [
        person('Mr.', 'Tendai', 'Mukaro', { title: 'Director', organisation: 'Zimbabwe Mine Action Centre', email: 't.mukaro@zimac.example' }),
        person('Mrs.', 'Rudo', 'Chikomba', { title: 'Rehabilitation Technician', organisation: 'Ministry of Health and Child Care', email: 'r.chikomba@mohcc-zw.example', sponsorshipRequested: true }),
      ],
    },
  },
  {
    id: '137',
    what: 'a family name first in Vietnamese order, labels with colons',
    heldOut: false,
    mail: {
      from: 'Viet Nam Mission <info@vnmission-gva.example>', subject: 'Nomination of Viet Nam', received: '2023-08-22T07:00:00Z',
      body: `No. 118/PMVN

The Permanent Mission of the Socialist Republic of Viet Nam presents its compliments to the Implementation Support Unit and has the honour to inform that the following official will attend the Third Global Conference:

Full name: Mr. Đặng Quốc Khánh
Position: Deputy Director General
Organization: Viet Nam National Mine Action Centre
Email: khanhdq@vnmac.example
Sponsorship: requested

The Permanent Mission avails itself of this opportunity to renew the assurances of its highest consideration.

Geneva, 22 August 2023`,
    },
    truth: {
      kind: 'nomination', sender: { iso3: 'VNM', name: 'Viet Nam' }, reference: '118/PMVN', noteDate: '2023-08-22', language: 'en', format: 'body-text',
      attendees: [{ ...named('Mr.', 'Đặng Quốc Khánh', { title: 'Deputy Director General', organisation: 'Viet Nam National Mine Action Centre', email: 'khanhdq@vnmac.example', sponsorshipRequested: true }), givenNames: 'Quốc Khánh', familyName: 'Đặng' }],
    },
  },
]
