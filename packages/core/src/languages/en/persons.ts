/** Nouns that count persons, in the plural, besides names of offices, peoples and parts played. Lower case. */
export const PERSONS: ReadonlySet<string> = new Set(
  `
people persons others men women children child person kids boys girls babies infants toddlers teenagers teens youths adults
civilians residents citizens inhabitants locals refugees migrants immigrants asylum-seekers evacuees returnees
individuals members employees workers staff staffers contractors technicians engineers inspectors passengers students pupils
teachers professors patients doctors nurses medics paramedics rescuers firefighters volunteers victims survivors casualties
fatalities wounded injured dead protesters demonstrators marchers rioters activists supporters followers fans spectators
voters electors delegates lawmakers senators congressmen congresswomen deputies legislators representatives mps governors
mayors ministers officials officers policemen policewomen cops soldiers troops servicemen servicewomen servicemembers
sailors marines airmen pilots commanders generals fighters militants rebels gunmen terrorists attackers bombers hijackers
extremists insurgents jihadists separatists mercenaries conscripts recruits reservists veterans guards guardsmen
peacekeepers policemen prisoners inmates detainees captives hostages pows convicts suspects defendants criminals offenders
perpetrators assailants culprits accomplices witnesses jurors judges lawyers attorneys prosecutors journalists reporters correspondents editors photographers bloggers
authors writers artists actors musicians singers players athletes coaches customers clients consumers users subscribers
viewers listeners readers visitors tourists travellers travelers guests attendees participants contributors operators worshippers pilgrims
parents mothers fathers sons daughters brothers sisters siblings wives husbands spouses relatives friends neighbors neighbours
colleagues orphans widows farmers fishermen miners drivers crew crewmembers owners tenants homeowners landlords investors
shareholders holders donors backers critics opponents rivals candidates contenders nominees leaders presidents executives
managers directors bankers traders brokers analysts economists experts scientists researchers scholars academics
advisers advisors aides assistants diplomats ambassadors envoys negotiators spies agents investigators detectives counselors
counsellors speechwriters strategists pollsters consultants lobbyists operatives organizers organisers campaigners observers
monitors clergy priests bishops cardinals imams rabbis monks nuns muslims christians jews catholics protestants sunnis shiites
shias hindus sikhs buddhists mormons evangelicals orthodox latinos hispanics blacks whites asians democrats republicans liberals
conservatives independents moderates progressives socialists communists lawbreakers newcomers settlers villagers
townspeople tribesmen nomads millionaires billionaires entrepreneurs retirees pensioners seniors graduates alumni
respondents beneficiaries recipients applicants enrollees taxpayers motorists cyclists pedestrians bystanders onlookers
teammates strangers heirs servants slaves laborers labourers apprentices interns trainees novices cadets officers-elect
chiefs heads chairmen secretaries undersecretaries commissioners councillors councilors councilmen trustees partners
associates addicts smokers drinkers patients mourners celebrities stars models dancers chefs waiters cashiers clerks
secretaries builders plumbers electricians carpenters mechanics programmers developers designers architects hackers
personnel police americans
`
    .trim()
    .split(/\s+/),
);
