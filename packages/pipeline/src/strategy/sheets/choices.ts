import type { Language } from './sheet.ts';

/** What a choice is called in Spanish. In English it is called as it is named: at_risk is “At risk”. */
const spanish: Readonly<Record<string, string>> = {
  // phases
  visioning: 'Visión',
  engaging: 'Participación',
  transforming: 'Transformación',
  // roles and contracts of staff, and why they leave
  coordinator: 'Coordinación',
  director: 'Dirección del programa',
  educator: 'Docente',
  support_staff: 'Personal de apoyo',
  administrator: 'Administración',
  other: 'Otro',
  certificated: 'Certificado',
  classified: 'Clasificado',
  retired: 'Jubilación',
  leave: 'Licencia',
  changed_role: 'Cambio de función',
  changed_school: 'Cambio de escuela',
  left_district: 'Salida del distrito',
  post_ended: 'Fin del puesto',
  // money
  district: 'Distrito',
  city_or_county: 'Ciudad o condado',
  state: 'Estado',
  federal: 'Federal',
  foundation: 'Fundación',
  business: 'Empresa',
  partner: 'Organización',
  active: 'Activa',
  at_risk: 'En riesgo',
  terminated: 'Terminada',
  pending: 'Pendiente',
  // sides of a committee
  labor: 'Sindicato',
  management: 'Dirección',
  family: 'Familias',
  student: 'Estudiantes',
  community: 'Comunidad',
  both: 'Ambos',
  // commitments
  open: 'Abierto',
  done: 'Hecho',
  withdrawn: 'Abandonado',
  // actions
  convening: 'Conversación',
  training: 'Formación',
  advocacy: 'Incidencia',
  policy: 'Política',
  testimony: 'Testimonio',
  proposal: 'Propuesta',
  resolution: 'Resolución',
  meeting: 'Reunión',
  letter: 'Carta',
  students: 'Alumnado',
  families: 'Familias',
  educators: 'Docentes',
  administrators: 'Administradores',
  partners: 'Organizaciones',
  neighbors: 'Vecinos',
  policymakers: 'Cargos públicos',
  // instruments
  contract_article: 'Artículo de contrato',
  mou: 'Convenio',
  board_policy: 'Política de la junta',
  budget_line: 'Línea de presupuesto',
  state_law: 'Ley estatal',
  every_school: 'Todas las escuelas',
  named_schools: 'Escuelas nombradas',
  // groups of students
  race_ethnicity: 'Raza o etnia',
  english_learner: 'Aprendiz de inglés',
  disability: 'Discapacidad',
  economic: 'Situación económica',
  homeless: 'Sin hogar',
  foster: 'Acogida',
  migrant: 'Migrante',
  // what services are about
  academics: 'Estudios',
  tutoring: 'Tutoría',
  early_learning: 'Primera infancia',
  attendance_outreach: 'Apoyo a la asistencia',
  behavior: 'Conducta',
  social_and_life_skills: 'Habilidades sociales y para la vida',
  mentoring: 'Mentoría',
  basic_needs: 'Necesidades básicas',
  food: 'Alimentos',
  clothing: 'Ropa',
  housing: 'Vivienda',
  housing_of_undocumented: 'Vivienda de personas indocumentadas',
  transport: 'Transporte',
  financial_coaching: 'Asesoría financiera',
  legal: 'Ayuda legal',
  college_and_career: 'Universidad y empleo',
  job_training: 'Capacitación laboral',
  enrichment: 'Enriquecimiento',
  after_school: 'Después de clases',
  summer: 'Verano',
  family_outreach: 'Apoyo a las familias',
  home_visits: 'Visitas al hogar',
  adult_education: 'Educación de adultos',
  parent_leadership: 'Liderazgo de las familias',
  domestic_violence: 'Violencia en el hogar',
  health: 'Salud',
  medical: 'Atención médica',
  dental: 'Atención dental',
  vision: 'Vista',
  health_outreach: 'Promoción de la salud',
  reproductive_health: 'Salud reproductiva',
  substance_use: 'Consumo de sustancias',
  community_service: 'Servicio a la comunidad',
  civic_education: 'Educación cívica',
  use_of_building: 'Uso del edificio',
  mental_health: 'Salud mental',
  counselling: 'Consejería',
  crisis: 'Crisis',
};

const abbreviations: Readonly<Record<string, string>> = { mou: 'MOU' };

/** What a choice is called on a sheet: “At risk”. */
export function choiceLabel(choice: string, language: Language): string {
  if (language === 'es') {
    const word = spanish[choice];
    if (word === undefined) throw new Error(`${choice} has no Spanish word`);
    return word;
  }
  const words = choice.replaceAll('_', ' ');
  return abbreviations[choice] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a sheet may say for each choice, in either language and with or without a capital: the word on the sheet, and ours. */
export const choiceWords = (choices: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    choices.flatMap((choice) =>
      (['en', 'es'] as const).flatMap((language) => {
        const label = choiceLabel(choice, language);
        return [label, label.toLowerCase()].map((word) => [word, choice] as const);
      }),
    ),
  );
