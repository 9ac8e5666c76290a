-- Kinds of things are a closed list, the constants of AuditObject: there is no room for a word of somebody's own.
alter table audit.inbox add constraint inbox_object_known check (object in (
    'agency', 'team', 'place', 'room', 'person', 'one_time_code', 'data_use_statement', 'list', 'night_numbers',
    'role_social_worker', 'role_duty_carer', 'role_shelter_manager', 'role_data_officer', 'role_administrator',
    'role_auditor', 'role_committee_member', 'role_provider', 'role_approver', 'children', 'number', 'contact_line', 'today', 'roll',
    'roll_door', 'page', 'audit', 'audit_entry', 'outbox', 'intake', 'case_file', 'task', 'note', 'call_word',
    'hand_over_receipt', 'follow_up_card', 'safety_now', 'health_seen', 'language_chosen', 'told_child', 'escort',
    'adult_with_child', 'accounts_told', 'sex_and_age', 'others_found', 'tonight', 'contact_rules', 'responsible',
    'identity', 'name', 'phone', 'name_used', 'given_name', 'family_name', 'nickname', 'other_spelling', 'birth_day',
    'birth_paper', 'child_phone', 'carer_phone', 'adult_name', 'escort_name', 'escort_phone', 'escort_paper_number',
    'interpreter_name', 'relative_name', 'precise_address', 'identity_paper', 'may_know', 'may_not_come_near',
    'safe_contact', 'others_where', 'account_text', 'health_signs', 'sex_detail'));
