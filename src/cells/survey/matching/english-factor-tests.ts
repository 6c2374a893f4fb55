/**
 * The nine factors in English, for surveys that were asked in it: never sure, since a translation has no fixed words. A person
 * looks at each.
 */
const tests: readonly RegExp[] = [
  / time (?:for|to) (?:\w+ ){0,3}(?:collaborat|cooperat|work together|team|meet|plan|joint)/u,
  / (?:premises|facilities|localities) | (?:rooms?|space) (?:for|that|which|support)/u,
  / (?:management|leadership|steering (?:group|committee)|managers?|supervisors?|leaders)(?: s)? (?:\w+ ){0,3}(?:support|engage|commit|prioriti)| (?:support|commitment|engagement) (?:from|of|by) (?:\w+ ){0,3}(?:management|managers?|steering|leaders|leadership)/u,
  / (?:colleagues?|co workers?|staff|team)(?: s)? (?:\w+ ){0,3}(?:engage|commit|motivat|willing)| (?:engagement|commitment) (?:of|from|among) (?:\w+ ){0,2}(?:colleagues|co workers|staff|the team)/u,
  / (?:shared|common|joint|same) (?:view|vision|understanding|approach|goals?|values|working methods)| consensus /u,
  / know(?:ledge)? (?:\w+ ){0,3}(?:colleagues|others|each other|other services|other professions)/u,
  / (?:visitors?|parents?|families|children|users)(?: s)? (?:\w+ ){0,4}(?:influence|participat|affect|have a say|involve)/u,
  / (?:joint|shared|common) (?:\w+ ){0,2}(?:training|education|conferences?|courses?|seminars?)| (?:training|education|conferences?|courses?|seminars?) (?:\w+ ){0,3}(?:together|jointly)/u,
  / (?:flow|referrals?|refer|handovers?|guid\w+|transitions?) (?:\w+ ){0,5}(?:between|other services|families|visitors|onwards?)/u,
];

/** Which of the nine an English question may be about. Words as `plainWords` gives them. */
export const perhapsInEnglish = (words: string): number[] =>
  tests.flatMap((test, factor) => (test.test(words) ? [factor] : []));
