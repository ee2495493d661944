// The core of the desk as the loader uses it: see core.js.
import { copied_at_desk, drawn, initSync, mount_desk, opened, unmount_desk } from './glue.js';

initSync({ module: compiled });
core = { copied: copied_at_desk, drawn, mount: mount_desk, opened, unmount: unmount_desk };
