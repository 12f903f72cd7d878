process.env.SQLITE_USE_URI='1';
const { openStore } = await import('./tests/bench/open-store.ts');
const only = (...include: string[]) => ({ include, exclude: [] });
const FILTERS=[{ status: only('failure') },{ category: only('backup') },{ action: only('login'), status: only('success') },{ user: only('marie') },{ from: Date.UTC(2026, 8, 1), to: Date.UTC(2026, 9, 2), category: only('auth') }];
const EDGES = Array.from({ length: 121 }, (_, i) => Date.UTC(2026, 0, 1) + i * 3 * 86_400_000);
const s=await openStore(process.argv[2]??'/tmp/audit-viewer-bench/hostile-1000000-v1.db');
const T:number[][]=FILTERS.map(()=>[]);
for(let i=0;i<70;i++){const k=i%FILTERS.length;const filter=FILTERS[k] as any;const t=performance.now();
 await Promise.all([s.call('page',{filter,order:[],offset:0,limit:100}),s.call('facets',{filter}),s.call('histogram',{filter,edges:EDGES})]);
 T[k]!.push(performance.now()-t);}
T.forEach((t,k)=>console.log(JSON.stringify(FILTERS[k]).slice(0,50).padEnd(52),t.map(x=>x.toFixed(0)).join(' ')));
await s.close();process.exit(0);
