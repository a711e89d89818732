#compdef crossclaim
_crossclaim() {
  local flags=''
  local -a commands
  commands=(
@COMMANDS@
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  case ${words[2]} in
@FLAGS@
  esac
  if [[ ${words[CURRENT]} == -* ]]; then
    compadd -- ${=flags}
  else
    _files
  fi
}
compdef _crossclaim crossclaim
