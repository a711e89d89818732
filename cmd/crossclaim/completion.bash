# bash completion for crossclaim
_crossclaim() {
  local cur=${COMP_WORDS[COMP_CWORD]} flags=''
  if [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W '@COMMANDS@' -- "$cur"))
    return
  fi
  case ${COMP_WORDS[1]} in
@FLAGS@
  esac
  if [[ $cur == -* ]]; then
    COMPREPLY=($(compgen -W "$flags" -- "$cur"))
  fi
}
complete -o bashdefault -o default -F _crossclaim crossclaim
