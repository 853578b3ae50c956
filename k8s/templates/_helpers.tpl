{{/* Name of a part of the release: <release>-<part>. */}}
{{- define "cira.name" -}}
{{- printf "%s-%s" .Release.Name .part | trunc 63 | trimSuffix "-" -}}
{{- end -}}

{{/* Labels that never change: what selectors match. */}}
{{- define "cira.selector" -}}
app.kubernetes.io/name: {{ .part }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}

{{- define "cira.labels" -}}
{{ include "cira.selector" . }}
app.kubernetes.io/part-of: cira
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version }}
{{- end -}}

{{- define "cira.secretName" -}}
{{- .Values.secret.existing | default (printf "%s-secret" .Release.Name) -}}
{{- end -}}
