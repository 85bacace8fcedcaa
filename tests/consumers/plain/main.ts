import { defineSelfCheck } from 'self-check';

// What an app has beside the package: an element of its own, listeners with types, and the API.
const selfCheck = defineSelfCheck({ clinic: 'Plain Clinic', phone: '+31 20 000 00 00', region: 'NL', 'reviewed-by': 'Dr Test' });
const heard = document.createElement('output');
document.body.append(heard);

document.addEventListener('self-check:open', (event) => {
  const { target }: CustomEvent = event;
  heard.append(target instanceof HTMLElement ? 'open ' : 'open of nothing ');
});
selfCheck.on('action', (event) => heard.append(`${event.detail.channel} `));

const element = document.createElement('self-check');
element.setAttribute('reviewed-on', '2026-11-01');
document.body.append(element);

document.querySelector('#open')?.addEventListener('click', () => selfCheck.open());
document.querySelector('#unmount')?.addEventListener('click', () => element.remove());
document.querySelector('#destroy')?.addEventListener('click', () => selfCheck.destroy());
document.querySelector('#again')?.addEventListener('click', () => {
  defineSelfCheck({ clinic: 'Another Clinic', region: 'GB' });
  document.body.append(element);
});
