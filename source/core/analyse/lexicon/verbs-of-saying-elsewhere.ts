/** How verbs of saying begin or end in languages that are not written in Latin letters, where marks stand beside them. Data only. */
export const VERBS_OF_SAYING_ELSEWHERE: readonly string[] = [
  // Chinese and Japanese
  '说', '說', '表示', '称', '稱', '道', '问', '問', '写', '寫', 'と言', 'と話', 'と述', 'と語', 'と書', 'と答',
  // Arabic and Hebrew
  'قال', 'قالت', 'يقول', 'تقول', 'صرح', 'صرحت', 'أكد', 'أكدت', 'أضاف', 'כתב', 'אמר', 'אמרה', 'אומר', 'אומרת', 'טען', 'טענה', 'הוסיף', 'הוסיפה',
  // Russian, Ukrainian, Greek
  'сказал', 'сказала', 'заявил', 'заявила', 'говорит', 'сказав', 'заявив', 'είπε', 'δήλωσε', 'λέει',
]; // biome-ignore format: a group a row reads better
