/** Given names that one person may go by in turn, a row each: what friends say, and the same name in neighbouring languages. Lower case. */
const ROWS = `
abigail abby gail
abraham abe ibrahim
alan al
albert al bert
alexander alex alec sasha oleksandr aleksandr aliaksandr alexandr
alexandra sandra alex oleksandra aleksandra
alexis alexei aleksei oleksii oleksiy
alfred al fred
andrew andy drew andrei andriy andrey
anthony tony antony
antonio tony
anton antin
barbara barb
barack barak
benjamin ben benny
bernard bernie
catherine kate cathy katherine kathy kathryn
charles charlie chuck
christopher chris
christine chris christina tina
daniel dan danny danylo
david dave davyd
deborah debbie deb debra
dennis denis denys
dmitry dmytro dimitri dmitriy
donald don donnie
dorothy dot
douglas doug
edward ed eddie ted
eleanor ellie nell
elizabeth liz beth betsy betty lizzie
eugene gene evgeny yevgeny yevhen evgeni
frances fran
francis frank
franklin frank
frederick fred freddie frederik fredrik
gabriel gabe gabrielle gabby
gabrielle gabby
gennady hennadiy
george georgi heorhiy
gerald gerry jerry
geoffrey geoff jeff jeffrey
gregory greg hryhoriy grigory
harold harry hal
helen olena elena yelena
henry hank harry
igor ihor
jacob jake
james jim jimmy jamie
janet jan
jeffrey jeff
jennifer jen jenny
jeremiah jerry
jerome jerry
john jack johnny jon
jonathan jon
joseph joe joey
joshua josh
judith judy
kenneth ken kenny
kimberly kim
konstantin kostiantyn
lawrence larry laurence
leonard leo len
leonid leonyd
madeleine maddy
margaret maggie meg peggy
matthew matt
maxim maksym maksim
michael mike mick mikhail mykhailo mykhaylo
nancy nan
natalia nataliya natalya
nathaniel nate nathan nat
nicholas nick nicky nikolai mykola nikolay
oleg oleh
pamela pam
patricia pat patty trish
patrick pat paddy
paul pavel pavlo
peter pete petro petr pyotr
philip phil phillip
raymond ray
rebecca becky
reginald reg reggie
richard dick rick rich ricky
robert bob bobby rob robbie
rodney rod
ronald ron ronnie
samuel sam
samantha sam
sarah sally sara
sergei serhiy sergey serhii
stanley stan
stephen steve steven stefan stepan
stuart stewart stu
susan sue suzy
svetlana svitlana
terence terry terrence
theodore ted teddy theo
theresa terry teresa
thomas tom tommy
timothy tim
valery valeriy valerii
vasily vasyl
victor viktor vic
victoria vicky viktoria
vincent vince
vladimir volodymyr
vitaly vitaliy vitalii
vyacheslav viacheslav
walter walt
william bill will billy willie
yaroslav iaroslav
yuri yuriy iurii
zachary zach zack
`;

/** Each name to the rows that it stands in. */
export const GIVEN_NAME_FORMS: ReadonlyMap<string, readonly number[]> = byName(ROWS);

function byName(rows: string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [row, names] of rows.trim().split('\n').entries())
    for (const name of names.split(' ')) found.set(name, [...(found.get(name) ?? []), row]);
  return found;
}
