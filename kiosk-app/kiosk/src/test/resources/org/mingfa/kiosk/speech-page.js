import { speech } from './speech.js';

const voice = speech();
document.querySelector('#listen').addEventListener('click', voice.toggle);
document.querySelector('#one').addEventListener('click', () => voice.say([document.querySelector('#box')]));
