/** What a change of a value is felt by. */
export type Touched =
  | 'letter'
  | 'site'
  | 'forms'
  | 'findings'
  | 'mails'
  | 'registration'
  | 'sponsorship'
  | 'reading'

/** A value of the definition: what it is called at the desk, the rules that read it, what it touches. */
export type Bearing = { label: { en: string; fr: string }; rules: string[]; touches: Touched[] }

/** By path. A deeper path goes before one that contains it. */
export const bearings: Record<string, Bearing> = {
  'letter.datedOn': bearing('Date of the letter', 'Date de la lettre', [], ['letter']),
  'letter.clauses': bearing('Number of clauses', 'Nombre de clauses', [], ['letter']),
  opensOn: bearing('First day', 'Premier jour', [], ['letter', 'site', 'mails', 'registration', 'reading']),
  closesOn: bearing('Last day', 'Dernier jour', [], ['letter', 'site', 'mails', 'registration', 'reading']),
  timeZone: bearing(
    'Time zone of the venue',
    'Fuseau horaire du lieu',
    ['REG-1'],
    ['site', 'mails', 'registration'],
  ),
  venue: bearing('Venue', 'Lieu', [], ['letter', 'site', 'mails', 'reading']),
  host: bearing('Host', 'Institution hôte', ['LAN-1', 'SPO-7'], ['letter', 'site']),
  'secretariat.mailbox': bearing(
    'Mailbox',
    'Boîte électronique',
    ['NOM-1'],
    ['letter', 'site', 'mails', 'reading'],
  ),
  secretariat: bearing('Secretariat', 'Secrétariat', ['NOM-1'], ['letter', 'site', 'mails']),
  supporter: bearing('Financial support', 'Soutien financier', ['SPO-2'], ['letter', 'site', 'mails']),
  names: bearing('Proper names', 'Noms propres', ['OUT-1'], ['letter', 'site']),
  signatories: bearing('Signatories', 'Signataires', ['INV-2'], ['letter']),
  inviteeCircles: bearing(
    'Who is invited',
    'Qui est invité',
    ['INV-1', 'NOM-1'],
    ['letter', 'site', 'findings'],
  ),
  candidateProfiles: bearing('Whom to name', 'Qui désigner', ['NOM-4'], ['letter', 'site', 'registration']),
  representativesPerDelegation: bearing(
    'Representatives per delegation',
    'Représentants par délégation',
    ['NOM-3'],
    ['letter', 'site', 'forms', 'findings', 'mails'],
  ),
  outsideQuota: bearing(
    'Roles outside that number',
    'Fonctions hors de ce nombre',
    ['NOM-3'],
    ['site', 'forms', 'findings'],
  ),
  sponsoredPerDelegation: bearing(
    'Sponsored persons per delegation',
    'Personnes parrainées par délégation',
    ['SPO-2'],
    ['letter', 'site', 'forms', 'findings', 'sponsorship'],
  ),
  'notesDue.withSponsorship': bearing(
    'Last day for Notes that ask for sponsorship',
    'Dernier jour pour les notes demandant un parrainage',
    ['NOM-2'],
    ['letter', 'site', 'findings', 'mails', 'sponsorship'],
  ),
  'notesDue.withoutSponsorship': bearing(
    'Last day for other Notes',
    'Dernier jour pour les autres notes',
    ['NOM-2'],
    ['letter', 'site', 'findings', 'mails'],
  ),
  'notesDue.judgedBy': bearing(
    'What the deadline is judged by',
    'Ce qui fait foi pour le délai',
    ['NOM-2'],
    ['letter', 'site', 'findings'],
  ),
  notesDue: bearing(
    'Where the deadline ends',
    'Où le délai expire',
    ['NOM-2'],
    ['letter', 'site', 'findings', 'mails'],
  ),
  registrationOpensOn: bearing(
    'Opening of registration',
    'Ouverture de l’inscription',
    ['REG-1'],
    ['letter', 'site', 'mails', 'registration'],
  ),
  registrationClosesOn: bearing(
    'Close of registration',
    'Clôture de l’inscription',
    ['REG-1'],
    ['site', 'registration'],
  ),
  registration: bearing(
    'What registration asks',
    'Ce que l’inscription demande',
    ['NOM-4', 'NOM-5', 'REG-1'],
    ['registration'],
  ),
  'sponsorship.tracks': bearing(
    'Ways to a sponsorship',
    'Voies du parrainage',
    ['SPO-1'],
    ['letter', 'site', 'findings', 'sponsorship'],
  ),
  'sponsorship.covers': bearing(
    'What sponsorship covers',
    'Ce que couvre le parrainage',
    ['SPO-3'],
    ['letter', 'site', 'sponsorship'],
  ),
  'sponsorship.travelClass': bearing(
    'Class of travel',
    'Classe de voyage',
    ['SPO-3'],
    ['letter', 'site', 'sponsorship'],
  ),
  'sponsorship.neverCovers': bearing(
    'What sponsorship never covers',
    'Ce que le parrainage ne couvre jamais',
    ['SPO-4'],
    ['letter', 'site', 'findings', 'sponsorship'],
  ),
  'sponsorship.conditions': bearing(
    'Conditions of sponsorship',
    'Conditions du parrainage',
    ['SPO-5'],
    ['site', 'mails', 'sponsorship'],
  ),
  'sponsorship.duties': bearing(
    'Duties of a sponsored person',
    'Engagements de la personne parrainée',
    ['SPO-6'],
    ['letter', 'site', 'sponsorship'],
  ),
  sponsorship: bearing(
    'Sponsorship',
    'Parrainage',
    ['SPO-1', 'SPO-2', 'SPO-3', 'SPO-4', 'SPO-5', 'SPO-6'],
    ['letter', 'site', 'forms', 'findings', 'mails', 'sponsorship'],
  ),
  care: bearing('A named liaison', 'Personne de liaison désignée', ['SPO-7'], ['sponsorship']),
  listOfParticipants: bearing(
    'Arrangement of the List of Participants',
    'Présentation de la liste des participants',
    [],
    ['registration'],
  ),
  'languages.rooms': bearing(
    'Languages of the rooms',
    'Langues des salles',
    ['LAN-1'],
    ['letter', 'site', 'registration'],
  ),
  'languages.site': bearing(
    'Languages of the site',
    'Langues du site',
    ['LAN-1'],
    ['letter', 'site', 'forms', 'mails'],
  ),
  limits: bearing('Largest files', 'Taille maximale des fichiers', [], ['forms', 'reading', 'findings']),
  budget: bearing('Budget', 'Budget', ['SPO-2'], ['sponsorship']),
  retention: bearing('Retention', 'Conservation des données', [], ['site']),
  rules: bearing('Clauses behind the rules', 'Clauses à l’origine des règles', [], ['findings']),
  sources: bearing('Where values come from', 'Origine des valeurs', [], ['site']),
  texts: bearing('Texts', 'Textes', [], ['letter', 'site', 'mails']),
  slug: bearing('Name of the folder', 'Nom du dossier', [], ['site']),
}

/** The bearing of a path: its own, else that of what it is part of. */
export function bearingOf(path: string): Bearing {
  const own = bearings[path]
  if (own) return own
  const end = path.lastIndexOf('.')
  if (end < 0) throw new Error(`No bearing for ‘${path}’`)
  return bearingOf(path.slice(0, end))
}

function bearing(en: string, fr: string, rules: string[], touches: Touched[]): Bearing {
  return { label: { en, fr }, rules, touches }
}
