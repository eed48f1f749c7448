/** A page that tries what a source could try: to run, to load, to break out of where it is shown, to turn words round. */
export const HOSTILE_NAME = 'hostile"><img src=x onerror=alert(1)>.html';
const RUN = 'document.title = "taken"; alert("run")';
export const HOSTILE = `<!doctype html>
<html lang="en"><head>
<title>&lt;img src=x onerror='${RUN}'&gt; Dam &lt;/title&gt;&lt;script&gt;${RUN}&lt;/script&gt;</title>
<meta property="og:site_name" content="&lt;b onclick='${RUN}'&gt;The Gate&lt;/b&gt;">
<link rel="canonical" href="javascript:${encodeURI(RUN)}">
<meta property="article:published_time" content="2031-03-09">
<meta name="author" content="&lt;svg onload='${RUN}'&gt;">
</head><body><article>
<h1>&lt;img src=x onerror='${RUN}'&gt; Dam opens</h1>
<script>${RUN}</script><img src="x" onerror='${RUN}'>
<p>&lt;script&gt;${RUN}&lt;/script&gt; "We open the gates, &lt;img src=x onerror='${RUN}'&gt; all of them &lt;/textarea&gt;&lt;/mark&gt;,"
&lt;b&gt;Ada Venn&lt;/b&gt; said on Sunday in Torvast. <a href="javascript:${encodeURI(RUN)}">More</a></p>
<p>Joren Halk said the words \u202Eegassap \u202C were turned round, and that \u2066nobody\u2069 would notice it \${7*7} {{7*7}}.</p>
<p>&lt;iframe srcdoc="&lt;script&gt;${RUN}&lt;/script&gt;"&gt;&lt;/iframe&gt; The station has been rebuilt since the spring, and both sides run it.</p>
</article></body></html>`;
