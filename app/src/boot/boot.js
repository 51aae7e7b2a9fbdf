// Starts the program, and says so on the page when it can't be loaded.
import init from "./{{glue}}";

const boot = document.getElementById("boot");

init({ module_or_path: "/assets/{{module}}" }).catch((reason) => {
  boot.querySelector("#boot-failed").hidden = false;
  // The program may have taken it away before it failed.
  document.body.prepend(boot);
  throw reason;
});
