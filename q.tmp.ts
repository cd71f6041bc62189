// quick growth: in-process readers, cpu time 100K vs 1M; prints as it goes
import { kinds } from '/work/h/reading/bench/growth-kinds.ts';
import { formats } from '/work/h/reading/source/core/parse/formats.ts';
import fs from 'node:fs';
import * as C from '/work/h/reading/source/core/analyse/model/container.ts';
const secs=C.unpackSections(fs.readFileSync('/work/h/reading/assets/model.bin'));
const weights=async(n:string)=>secs.get(n)!;
const ext:any={}; for(const f of formats)for(const e of f.extensions)ext[e]=f;
const only=process.argv[2]??'';
const {extname}=await import('node:path');
for(const k of kinds){const e=extname(k.file).slice(1); const label=`${e}: ${k.what}`; if(!label.includes(only)) continue;
 const reader=await ext[e].load(weights); const t:number[]=[];let out='';
 for(const n of [100_000,100_000,1_000_000]){const d=k.make(n);const s=process.cpuUsage();
  try{const src={name:'a',mediaType:'x'} as any; const text=typeof d==='string'?d:new TextDecoder().decode(d); const doc=reader.input==='bytes'?await reader.read(typeof d==='string'?new TextEncoder().encode(d):d,src,{}):await reader.read(text,src,{});out='ok '+doc.text.length+' '+(doc.warnings??[]).join(';').slice(0,80)}catch(x:any){out=x.message.slice(0,80)}
  const u=process.cpuUsage(s);t.push((u.user+u.system)/1000)}
 const a=Math.min(t[0]!,t[1]!),b=t[2]!;
 console.log(Math.log10(b/Math.max(a,20)).toFixed(2).padStart(6),a.toFixed(0).padStart(7),b.toFixed(0).padStart(7),label,'|',out);}
