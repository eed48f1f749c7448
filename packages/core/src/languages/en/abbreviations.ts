/** Abbreviations whose stop ends no sentence when a name, number or capital follows; lower case, without the stop. */
export const BEFORE_A_NAME: ReadonlySet<string> = words(`
  mr mrs ms mx dr prof gen lt col sgt maj capt cpt cmdr cdr adm brig pvt cpl sen sens rep reps gov govs pres amb
  sec supt insp det fr rev hon msgr mgr st ste sr. mt ft messrs mme mlle dir asst assoc dept atty del
  vs v cf approx ca fig eq e.g i.e viz esp incl ed eds trans comdr ens rt wm geo chas thos jas jos
`);

/** Abbreviations that may end a sentence: a stop after them ends one where a word follows that opens sentences. */
export const MAY_END_A_SENTENCE: ReadonlySet<string> = words(`
  inc ltd corp co cos bros llc plc jr sr esq etc al ph.d m.d b.a m.a d.d.s
  u.s u.k u.n e.u d.c u.s.a u.a.e u.s.s.r n.y l.a n.j n.h n.c s.c n.d s.d w.va r.i p.r b.c a.d
  a.m p.m am pm est pst
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev
  okla ore pa tenn tex va vt wash wis wyo ont que alta
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ave blvd rd hwy bldg min max avg dept dist univ assn ass'n intl int'l nat'l gov't
`);

/** Abbreviated months, and forms of firms, whose stop belongs to the word. */
export const MONTHS_AND_FIRMS: ReadonlySet<string> = words(`
  jan feb mar apr jun jul aug sept sep oct nov dec inc ltd corp co bros jr sr no
`);

/** Abbreviations that stand before a number. */
export const BEFORE_A_NUMBER: ReadonlySet<string> = words(`
  no nos art arts sec secs para paras p pp vol vols ch chap fig figs par sect reg res resp ver
  jan feb mar apr jun jul aug sept sep oct nov dec ca approx est c cl op rte hwy
`);

/** Words that open sentences far more often than they continue a name. */
export const SENTENCE_OPENERS: ReadonlySet<string> = words(`
  the a an this that these those it he she they we i you his her their our my your its there here
  but and so or yet nor if when while as since because although though after before until once
  in on at by for from with without under over during despite according meanwhile however moreover
  also still then now what why how who where which whether not no some many most all both each every
  another other one two three several such to of about earlier later last next asked let do did does
  is are was were has have had will would can could should may might must
`);

/** After a stop that follows a clock time, these still belong to the time ("2 p.m. Moscow time", "5 p.m. ET"). */
export const AFTER_A_CLOCK_TIME: ReadonlySet<string> = words(`
  et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest eet eest msk ist eastern central mountain pacific
  monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sept sep oct nov dec
`);

/** Verbs that attribute a question or a shout before them: `"Why?" Mr. Trump asked.` is one sentence. */
export const ATTRIBUTING_VERBS: ReadonlySet<string> = words(`
  said asked says asks wrote replied added shouted yelled cried exclaimed told wondered answered tweeted
  posted continued responded pressed questioned remarked writes quipped joked demanded declared insisted repeated recalled thundered
`);

/** Ends of host names: "example.Com" is no missing space. */
export const DOMAIN_ENDINGS: ReadonlySet<string> = words(`
  com org net gov edu info biz co io uk us de fr ru ua eu cn tv me ai app news html htm php js pdf txt jpg png
`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
