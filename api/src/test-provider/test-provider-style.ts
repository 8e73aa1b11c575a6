/** Of the pages of the test provider. */
export const testProviderStyle = `
:root{color-scheme:light dark;--ground:#f3ecdf;--ink:#2a2420;--madder:#9a3324;--note:#e8d9b5}
@media(prefers-color-scheme:dark){:root{--ground:#241c17;--ink:#f0e6d6;--madder:#e58a73;--note:#4a3b1c}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.6 system-ui,sans-serif}
main{max-width:34rem;margin:0 auto;padding:clamp(2rem,8vw,5rem) 1.25rem 4rem}
h1{margin:0 0 1rem;font:600 clamp(1.6rem,5vw,2.3rem)/1.2 Georgia,'Noto Serif',serif;text-wrap:balance}
.note{padding:.75rem 1rem;border-left:4px solid var(--madder);background:var(--note)}
.amount strong{font-size:1.4rem;margin-left:.5rem}
form{display:grid;gap:.75rem;margin:1.5rem 0 1rem}
button{min-height:3rem;padding:.5rem 1rem;font:inherit;color:var(--ink);background:transparent;border:2px solid var(--madder);border-radius:.25rem;cursor:pointer}
button:first-child{color:var(--ground);background:var(--madder)}
a{color:inherit;text-decoration-color:var(--madder);text-decoration-thickness:2px;text-underline-offset:.2em}
a:focus-visible,button:focus-visible{outline:3px solid var(--madder);outline-offset:3px}
`;
