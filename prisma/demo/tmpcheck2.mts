import { altstadtStrategy as s } from "./altstadt-strategy";
import { dayOf, STORY_DAY } from "./story";
for (const m of s.measures){ const late=Math.max(0,...m.milestones.filter(x=>!x.reachedOn).map(x=>(Date.parse(STORY_DAY)-Date.parse(dayOf(x.dueOn,STORY_DAY)))/86400000)); const o=m.report?.output; const q=o?o.actual/o.planned:null;
 const st=!m.report?"none":late>42||(q!==null&&q<.7)?"LATE":late>14||(q!==null&&q<.9)?"risk":"plan"; console.log(m.key,m.objective,st,late,q?.toFixed(2),dayOf(m.startsOn!,STORY_DAY),dayOf(m.endsOn!,STORY_DAY));}
for (const o of s.objectives) console.log(o.key,o.baseline&&dayOf(o.baseline.on,STORY_DAY),dayOf(o.target.on,STORY_DAY),o.observations.map(x=>dayOf(x.on,STORY_DAY)+":"+x.value).join(" "));
